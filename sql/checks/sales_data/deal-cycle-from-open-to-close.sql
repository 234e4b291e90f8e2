-- title: A sales cycle counts the days from open to close
-- tables: sales_data.closed_deals, sales_data.opportunities
-- sales_cycle_days = close_date − created_date of the opportunity.
-- corruption: UPDATE sales_data.closed_deals SET sales_cycle_days = sales_cycle_days + 1 WHERE true
SELECT d.deal_id, o.created_date, d.close_date, d.sales_cycle_days
FROM sales_data.closed_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE d.sales_cycle_days IS DISTINCT FROM d.close_date - o.created_date

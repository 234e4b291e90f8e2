-- title: A closed deal tells the same story as its opportunity
-- tables: sales_data.closed_deals, sales_data.opportunities
-- Customer, product, region, rep, close date and outcome are the same in both tables.
-- corruption: UPDATE sales_data.opportunities SET close_date = close_date + 1 WHERE true
SELECT d.deal_id, d.opportunity_id, d.status, o.stage, d.close_date, o.close_date AS opportunity_close_date
FROM sales_data.closed_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE (d.customer_id, d.product_id, d.region, d.sales_rep, d.close_date, 'Closed ' || d.status)
  IS DISTINCT FROM (o.customer_id, o.product_id, o.region, o.sales_rep, o.close_date, o.stage)

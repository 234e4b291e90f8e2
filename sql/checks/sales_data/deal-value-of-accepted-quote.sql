-- title: A deal is worth its accepted quote, a lost one nothing
-- tables: sales_data.closed_deals, sales_data.quotes
-- Without an accepted quote there is no value; with one the deal has it to the cent.
-- corruption: UPDATE sales_data.closed_deals SET deal_value = deal_value + 0.01 WHERE true
SELECT d.deal_id, d.status, d.deal_value, q.total_amount AS accepted_quote
FROM sales_data.closed_deals AS d
LEFT JOIN sales_data.quotes AS q ON q.opportunity_id = d.opportunity_id AND q.status = 'Accepted'
WHERE d.deal_value IS DISTINCT FROM CASE d.status WHEN 'Won' THEN q.total_amount ELSE 0 END

-- title: A quote is made by the rep who owns the opportunity
-- tables: sales_data.quotes, sales_data.opportunities
-- One deal has one rep, who signs for its quotes.
-- corruption: UPDATE sales_data.quotes SET created_by = (SELECT max(created_by) FROM sales_data.quotes) WHERE true
SELECT q.quote_id, q.created_by, o.sales_rep
FROM sales_data.quotes AS q
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE q.created_by IS DISTINCT FROM o.sales_rep

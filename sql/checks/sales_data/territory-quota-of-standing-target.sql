-- title: A territory's annual quota is four times its rep's quarterly target
-- tables: sales_data.territories, sales_data.sales_targets
-- The rep's standing target is the row of sales_targets that bears the rep's name.
-- corruption: UPDATE sales_data.territories SET quota = quota + 0.01 WHERE true
SELECT t.territory_id, t.sales_rep, t.quota, s.target_amount
FROM sales_data.territories AS t
LEFT JOIN sales_data.sales_targets AS s USING (sales_rep)
WHERE t.quota IS DISTINCT FROM s.target_amount * 4

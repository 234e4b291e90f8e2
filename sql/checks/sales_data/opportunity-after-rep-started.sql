-- title: No opportunity opens before its rep had a territory
-- tables: sales_data.opportunities, sales_data.territories
-- A deal of a rep who was not there yet would count for nobody's quota.
-- corruption: UPDATE sales_data.territories SET effective_date = effective_date + 900 WHERE true
SELECT o.opportunity_id, o.sales_rep, o.created_date, min(t.effective_date) AS rep_since
FROM sales_data.opportunities AS o
JOIN sales_data.territories AS t USING (sales_rep)
GROUP BY ALL
HAVING o.created_date < min(t.effective_date)

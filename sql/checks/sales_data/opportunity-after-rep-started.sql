-- title: No opportunity opens before its rep had a territory
-- tables: sales_data.opportunities, sales_data.territories
-- A deal of a rep who was not there yet would count for nobody's quota. A renewal is opened with the contract that it renews, and handed on
-- with the territory until it is worked; so its rep may have come later, but not behind its decision.
-- corruption: UPDATE sales_data.territories SET effective_date = effective_date + 900 WHERE true
SELECT o.opportunity_id, o.sales_rep, o.opportunity_type, o.created_date, o.close_date, min(t.effective_date) AS rep_since
FROM sales_data.opportunities AS o
JOIN sales_data.territories AS t USING (sales_rep)
GROUP BY ALL
HAVING CASE WHEN o.opportunity_type = 'Renewal' THEN o.close_date ELSE o.created_date END < min(t.effective_date)

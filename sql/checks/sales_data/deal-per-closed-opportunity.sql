-- title: A closed opportunity has exactly one closed deal, an open one none
-- tables: sales_data.opportunities, sales_data.closed_deals
-- Closed Won and Closed Lost are what the pipeline says of the same event.
-- corruption: UPDATE sales_data.opportunities SET stage = 'Prospecting' WHERE stage <> 'Prospecting'
SELECT o.opportunity_id, o.stage, count(d.deal_id) AS deals
FROM sales_data.opportunities AS o
LEFT JOIN sales_data.closed_deals AS d USING (opportunity_id)
GROUP BY o.opportunity_id, o.stage
HAVING count(d.deal_id) <> CASE WHEN o.stage IN ('Closed Won', 'Closed Lost') THEN 1 ELSE 0 END

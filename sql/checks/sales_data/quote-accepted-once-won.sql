-- title: A won opportunity has exactly one accepted quote, any other none
-- tables: sales_data.opportunities, sales_data.quotes
-- What the customer accepted is what was sold.
-- corruption: UPDATE sales_data.opportunities SET stage = 'Proposal' WHERE stage <> 'Proposal'
SELECT o.opportunity_id, o.stage, count(q.quote_id) AS accepted_quotes
FROM sales_data.opportunities AS o
LEFT JOIN sales_data.quotes AS q ON q.opportunity_id = o.opportunity_id AND q.status = 'Accepted'
GROUP BY o.opportunity_id, o.stage
HAVING count(q.quote_id) <> CASE o.stage WHEN 'Closed Won' THEN 1 ELSE 0 END

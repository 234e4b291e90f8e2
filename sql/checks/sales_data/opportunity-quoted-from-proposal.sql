-- title: Quotes exist from the Proposal stage on, and only then
-- tables: sales_data.opportunities, sales_data.quotes
-- An opportunity in Prospecting or Qualification has none; one in Proposal, in Negotiation or won has at least
-- one.
-- corruption: UPDATE sales_data.opportunities SET stage = 'Prospecting' WHERE stage <> 'Prospecting'
SELECT o.opportunity_id, o.stage, count(q.quote_id) AS quotes
FROM sales_data.opportunities AS o
LEFT JOIN sales_data.quotes AS q USING (opportunity_id)
GROUP BY o.opportunity_id, o.stage
HAVING (o.stage IN ('Prospecting', 'Qualification') AND count(q.quote_id) > 0)
    OR (o.stage IN ('Proposal', 'Negotiation', 'Closed Won') AND count(q.quote_id) = 0)

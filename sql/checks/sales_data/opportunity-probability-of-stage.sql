-- title: An opportunity has its stage's probability
-- tables: sales_data.opportunities
-- Prospecting 10, Qualification 25, Proposal 50, Negotiation 75, Closed Won 100, Closed Lost 0 per cent.
-- corruption: UPDATE sales_data.opportunities SET probability = probability + 1 WHERE true
SELECT opportunity_id, stage, probability
FROM sales_data.opportunities
WHERE probability IS DISTINCT FROM CASE stage
  WHEN 'Prospecting' THEN 10
  WHEN 'Qualification' THEN 25
  WHEN 'Proposal' THEN 50
  WHEN 'Negotiation' THEN 75
  WHEN 'Closed Won' THEN 100
  WHEN 'Closed Lost' THEN 0
END

-- title: Nobody studies the market for a small deal
-- tables: sales_data.competitive_intelligence, sales_data.opportunities, sales_data.quotes
-- In a deal of less than 10,000 before any quote, one piece of intelligence at the most is filed, and none from reports or shows.
-- corruption: UPDATE sales_data.competitive_intelligence SET intel_source = 'Analyst report' WHERE intel_source <> 'Analyst report'
WITH small AS (
  SELECT o.opportunity_id
  FROM sales_data.opportunities AS o
  LEFT JOIN sales_data.quotes AS q USING (opportunity_id)
  GROUP BY o.opportunity_id, o.amount
  HAVING o.amount < 10000 AND coalesce(max(q.total_amount), 0) < 10000 AND count(q.quote_id) = 0
)
SELECT i.opportunity_id, count(*) AS pieces
FROM sales_data.competitive_intelligence AS i
JOIN small USING (opportunity_id)
GROUP BY i.opportunity_id
HAVING count(*) > 1 OR bool_or(i.intel_source IN ('Analyst report', 'Market research', 'Trade show'))

-- metric: Marketing-sourced share of pipeline
-- reference: 1.C #67
-- low: 20
-- typical: 35–40
-- high: 55
-- unit: %
-- note: New business by amount: sources Marketing and Web.
SELECT 100 * sum(amount) FILTER (lead_source IN ('Marketing', 'Web')) / sum(amount)
FROM sales_data.opportunities
WHERE opportunity_type = 'New Business'

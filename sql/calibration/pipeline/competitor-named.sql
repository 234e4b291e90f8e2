-- metric: Opportunities with a named competitor
-- reference: 1.A #21
-- low: 45
-- typical: 60–68
-- high: 75
-- unit: %
-- note: New business, by count.
SELECT 100 * avg((competitor IS NOT NULL)::INT)
FROM sales_data.opportunities
WHERE opportunity_type = 'New Business'

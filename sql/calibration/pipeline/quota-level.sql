-- metric: Annual quota of a rep
-- reference: 1.A #18
-- low: 500000
-- typical: 750,000–800,000
-- high: 1200000
-- unit: USD
-- note: Mean of the territories in force; enterprise reps carry 1–1.5 million.
SELECT avg(quota)
FROM sales_data.territories
WHERE active = 'Yes'

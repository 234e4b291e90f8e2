-- title: Region → growth
-- reference: 1.F #168
-- sentence: New accounts of the second half of history ÷ those of the first: the vendor goes abroad.
-- world: MarketAssumptions.RegionDrift
-- expect: rising
-- low: 0.2
-- high: 1.8
-- unit: ×
WITH halves AS (
  SELECT region, 2 * (created_date - min(created_date) OVER ()) > getvariable('as_of') - min(created_date) OVER () AS is_late
  FROM sales_data.customers
)
SELECT region, count(*) FILTER (is_late) / count(*) FILTER (NOT is_late) AS growth, count(*)
FROM halves
GROUP BY region
ORDER BY list_position(['North America', 'EMEA', 'APAC', 'Latin America'], region)

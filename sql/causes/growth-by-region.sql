-- title: Region → growth
-- reference: 1.F #168
-- sentence: New accounts of the second half of the window ÷ those of the first: the vendor goes abroad. The two smallest regions count as one, since sixty accounts of Latin America alone err by 0.4.
-- world: MarketAssumptions.RegionDrift
-- expect: rising
-- low: 0.15
-- high: 0.9
-- unit: ×
-- judged: each
WITH halves AS (
  SELECT region, 2 * (created_date - getvariable('start')) > getvariable('as_of') - getvariable('start') AS is_late
  FROM sales_data.customers
  WHERE created_date >= getvariable('start')
)
SELECT CASE WHEN region IN ('APAC', 'Latin America') THEN 'APAC and Latin America' ELSE region END,
  count(*) FILTER (is_late) / count(*) FILTER (NOT is_late), count(*)
FROM halves
GROUP BY 1
ORDER BY min(CASE region WHEN 'North America' THEN 1 WHEN 'EMEA' THEN 2 ELSE 3 END)

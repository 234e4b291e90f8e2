-- title: No region misses a quarter's target
-- tables: sales_data.sales_targets
-- Every quarter between the first and the last has a target for each of the four regions.
-- corruption: UPDATE sales_data.sales_targets SET region = 'North America' WHERE region <> 'North America'
WITH months AS (
  SELECT DISTINCT region, make_date(right(quarter, 4)::INTEGER, quarter[2]::INTEGER * 3 - 2, 1) AS first_day
  FROM sales_data.sales_targets
  WHERE sales_rep IS NULL
),
expected AS (
  SELECT region, day::DATE AS first_day
  FROM (VALUES ('North America'), ('EMEA'), ('APAC'), ('Latin America')) AS regions(region)
  CROSS JOIN (SELECT unnest(generate_series(min(first_day), max(first_day), INTERVAL 3 MONTH)) AS day FROM months)
)
SELECT region, first_day
FROM expected
ANTI JOIN months USING (region, first_day)

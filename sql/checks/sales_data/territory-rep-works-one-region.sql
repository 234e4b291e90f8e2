-- title: A rep works one region
-- tables: sales_data.territories, sales_data.sales_targets
-- All territories and the standing target of a rep lie in the same region.
-- corruption: UPDATE sales_data.sales_targets SET region = 'North America' WHERE region <> 'North America'
SELECT sales_rep, min(region) AS one_region, max(region) AS other_region
FROM (
  SELECT sales_rep, region FROM sales_data.territories
  UNION ALL
  SELECT sales_rep, region FROM sales_data.sales_targets WHERE sales_rep IS NOT NULL
)
GROUP BY sales_rep
HAVING min(region) <> max(region)

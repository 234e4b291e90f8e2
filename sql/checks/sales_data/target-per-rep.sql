-- title: A rep has exactly one standing target
-- tables: sales_data.territories, sales_data.sales_targets
-- Every rep of a territory has it, and nobody else.
-- corruption: INSERT INTO sales_data.sales_targets SELECT * REPLACE (target_id || '9' AS target_id) FROM sales_data.sales_targets WHERE true
SELECT coalesce(t.sales_rep, s.sales_rep) AS sales_rep, s.targets
FROM (SELECT DISTINCT sales_rep FROM sales_data.territories) AS t
FULL JOIN (
  SELECT sales_rep, count(*) AS targets
  FROM sales_data.sales_targets
  WHERE sales_rep IS NOT NULL
  GROUP BY sales_rep
) AS s USING (sales_rep)
WHERE t.sales_rep IS NULL OR s.targets IS DISTINCT FROM 1

-- title: A product's current version is its newest release
-- tables: sales_data.products, operational_data.product_releases
-- The newest release dated by the as-of.
-- corruption: UPDATE sales_data.products SET current_version = (SELECT max(current_version) FROM sales_data.products) WHERE true
SELECT p.product_id, p.current_version, newest.version_number
FROM sales_data.products AS p
LEFT JOIN (
  SELECT product_id, arg_max(version_number, string_split(version_number, '.')::INTEGER[]) AS version_number
  FROM operational_data.product_releases
  WHERE release_date <= getvariable('as_of')
  GROUP BY product_id
) AS newest USING (product_id)
WHERE p.current_version IS DISTINCT FROM newest.version_number

-- title: An installed version is one of the product's releases
-- tables: sales_data.customer_products, operational_data.product_releases
-- No version before its release date.
-- Versions that were out of support before the window are listed no more.
-- uses: oldest_versions
-- corruption: UPDATE sales_data.customer_products SET version_number = (SELECT max(version_number) FROM sales_data.customer_products) WHERE true
SELECT i.install_id, i.product_id, i.version_number
FROM sales_data.customer_products AS i
LEFT JOIN oldest_versions AS v USING (product_id)
WHERE try_cast(string_split(i.version_number, '.') AS INT[]) >= v.oldest AND NOT EXISTS (
  FROM operational_data.product_releases AS r
  WHERE r.product_id = i.product_id AND r.version_number = i.version_number AND r.release_date <= getvariable('as_of')
)

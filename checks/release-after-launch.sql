-- title: A product's first release is its launch
-- tables: sales_data.products, operational_data.product_releases
-- The earliest release is dated on the product's release date.
SELECT p.product_id, p.release_date, min(r.release_date) AS first_release
FROM sales_data.products AS p
LEFT JOIN operational_data.product_releases AS r USING (product_id)
GROUP BY p.product_id, p.release_date
HAVING p.release_date IS DISTINCT FROM min(r.release_date)

-- title: A product has releases, none before its launch
-- tables: sales_data.products, operational_data.product_releases
-- The oldest release listed may be younger: the one in use when history begins.
-- corruption: UPDATE sales_data.products SET release_date = release_date + 1 WHERE true
SELECT p.product_id, p.release_date, min(r.release_date) AS first_release
FROM sales_data.products AS p
LEFT JOIN operational_data.product_releases AS r USING (product_id)
GROUP BY p.product_id, p.release_date
HAVING (min(r.release_date) >= p.release_date) IS NOT TRUE

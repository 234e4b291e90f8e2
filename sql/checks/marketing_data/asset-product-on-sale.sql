-- title: Content about a product is published when it is sold
-- tables: marketing_data.content_assets, sales_data.products
-- Nobody writes about what cannot be had yet.
-- corruption: UPDATE marketing_data.content_assets SET publish_date = publish_date - 400 WHERE true
SELECT a.asset_id, a.publish_date, p.product_id, p.release_date
FROM marketing_data.content_assets AS a
JOIN sales_data.products AS p ON p.product_id = a.product_focus
WHERE a.publish_date < p.release_date

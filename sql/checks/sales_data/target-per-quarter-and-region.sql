-- title: A region has one target a quarter
-- tables: sales_data.sales_targets
-- Rows without a rep are the region's.
-- corruption: INSERT INTO sales_data.sales_targets SELECT * REPLACE (target_id || '9' AS target_id) FROM sales_data.sales_targets WHERE true
SELECT quarter, region, count(*) AS targets
FROM sales_data.sales_targets
WHERE sales_rep IS NULL AND product_id IS NULL
GROUP BY quarter, region
HAVING count(*) > 1

-- title: A region has one target a quarter
-- tables: sales_data.sales_targets
-- Rows without a rep are the region's.
SELECT quarter, region, count(*) AS targets
FROM sales_data.sales_targets
WHERE sales_rep IS NULL AND product_id IS NULL
GROUP BY quarter, region
HAVING count(*) > 1

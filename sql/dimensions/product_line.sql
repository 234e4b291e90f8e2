-- dimension: Product line
-- key: product_id
SELECT product_id, product_line AS name FROM sales_data.products

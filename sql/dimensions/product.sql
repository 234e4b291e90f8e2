-- dimension: Product
-- key: product_id
SELECT product_id, product_name AS name FROM sales_data.products

-- dimension: Product category
-- key: product_id
SELECT product_id, product_category AS name FROM sales_data.products

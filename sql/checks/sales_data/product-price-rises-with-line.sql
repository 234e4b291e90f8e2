-- title: A category's Enterprise product costs more than Premium, Premium more than Core
-- tables: sales_data.products
-- Price rises with the line, as far as a category has the lines yet.
-- corruption: UPDATE sales_data.products SET unit_price = unit_price * 100 WHERE product_line = 'Core'
SELECT cheaper.product_id, cheaper.product_line, cheaper.unit_price, dearer.product_id AS above_id, dearer.unit_price AS above_price
FROM sales_data.products AS cheaper
JOIN sales_data.products AS dearer
  ON dearer.product_category = cheaper.product_category
 AND (cheaper.product_line, dearer.product_line) IN (('Core', 'Premium'), ('Premium', 'Enterprise'), ('Core', 'Enterprise'))
WHERE cheaper.unit_price >= dearer.unit_price

-- title: An account has an attribute once
-- tables: sales_data.customer_attributes
-- Type and value name an attribute.
-- corruption: UPDATE sales_data.customer_attributes SET attribute_value = (SELECT max(attribute_value) FROM sales_data.customer_attributes) WHERE true
SELECT customer_id, attribute_type, attribute_value, count(*) AS attributes
FROM sales_data.customer_attributes
GROUP BY customer_id, attribute_type, attribute_value
HAVING count(*) > 1

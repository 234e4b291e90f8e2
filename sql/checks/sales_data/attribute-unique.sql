-- title: An account has an attribute once
-- tables: sales_data.customer_attributes
-- Type and value name an attribute.
SELECT customer_id, attribute_type, attribute_value, count(*) AS attributes
FROM sales_data.customer_attributes
GROUP BY customer_id, attribute_type, attribute_value
HAVING count(*) > 1

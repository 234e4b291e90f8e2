-- title: A quote offers a product on one line only
-- tables: sales_data.quote_line_items
-- Two lines of one product would hide its price.
-- corruption: UPDATE sales_data.quote_line_items SET quote_id = (SELECT min(quote_id) FROM sales_data.quote_line_items) WHERE true
SELECT quote_id, product_id, count(*) AS lines
FROM sales_data.quote_line_items
GROUP BY quote_id, product_id
HAVING count(*) > 1

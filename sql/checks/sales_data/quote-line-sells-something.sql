-- title: A quote line sells at least one unit
-- tables: sales_data.quote_line_items
-- A line of no units is no offer.
-- corruption: UPDATE sales_data.quote_line_items SET quantity = 0 WHERE quantity > 0
SELECT line_item_id, quantity
FROM sales_data.quote_line_items
WHERE quantity < 1

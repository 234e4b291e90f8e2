-- title: A quote line is quantity × unit price less its discount
-- tables: sales_data.quote_line_items
-- Rounded half away from zero to the cent, in exact decimal arithmetic. The unit price is for the whole term.
-- corruption: UPDATE sales_data.quote_line_items SET quantity = quantity + 1 WHERE true
SELECT line_item_id, quantity, unit_price, discount_percent, line_total
FROM sales_data.quote_line_items
WHERE line_total IS DISTINCT FROM round(quantity * unit_price::DECIMAL(30, 2) * (100 - discount_percent) * 0.01, 2)

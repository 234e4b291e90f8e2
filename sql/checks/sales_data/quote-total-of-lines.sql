-- title: A quote is the sum of its lines less the overall discount
-- tables: sales_data.quotes, sales_data.quote_line_items
-- Rounded half away from zero to the cent, in exact decimal arithmetic. A quote without lines breaks it too.
-- corruption: UPDATE sales_data.quotes SET total_amount = total_amount + 0.01 WHERE true
SELECT q.quote_id, q.total_amount, q.discount_percent, sum(l.line_total) AS lines_total
FROM sales_data.quotes AS q
LEFT JOIN sales_data.quote_line_items AS l USING (quote_id)
GROUP BY q.quote_id, q.total_amount, q.discount_percent
HAVING q.total_amount IS DISTINCT FROM round(sum(l.line_total)::DECIMAL(30, 2) * (100 - q.discount_percent) * 0.01, 2)

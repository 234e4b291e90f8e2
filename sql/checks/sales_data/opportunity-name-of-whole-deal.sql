-- title: A name that counts users counts those of the whole deal
-- tables: sales_data.opportunities, sales_data.quotes, sales_data.quote_line_items
-- "40 seats" is said where one product alone is quoted; deals of several are named by their products or their project.
-- corruption: UPDATE sales_data.opportunities SET opportunity_name = opportunity_name || ', 20 seats' WHERE true
SELECT o.opportunity_id, o.opportunity_name, count(DISTINCT l.product_id) AS products
FROM sales_data.opportunities AS o
JOIN sales_data.quotes AS q USING (opportunity_id)
JOIN sales_data.quote_line_items AS l USING (quote_id)
WHERE regexp_matches(o.opportunity_name, '\d (seats|users)|licen[cs]es \(\d')
GROUP BY o.opportunity_id, o.opportunity_name
HAVING count(DISTINCT l.product_id) > 1

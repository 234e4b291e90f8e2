-- title: Events show products that are sold, each once
-- tables: marketing_data.events, sales_data.products
-- Their names are those of the price list.
-- corruption: UPDATE marketing_data.events SET event_date = event_date - 400 WHERE true
SELECT e.event_id, e.event_date, shown.name
FROM marketing_data.events AS e
CROSS JOIN LATERAL (SELECT unnest(string_split(e.products_showcased, ', ')) AS name) AS shown
LEFT JOIN sales_data.products AS p ON p.product_name = shown.name
WHERE p.product_id IS NULL OR p.release_date > e.event_date OR len(string_split(e.products_showcased, ', ')) > len(list_distinct(string_split(e.products_showcased, ', ')))

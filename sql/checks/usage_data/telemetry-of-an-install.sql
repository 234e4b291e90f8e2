-- title: Events come from products that the account runs
-- tables: usage_data.telemetry_events, sales_data.customer_products
-- From the day of installation on.
-- corruption: UPDATE usage_data.telemetry_events SET event_timestamp = event_timestamp - INTERVAL 3000 DAY WHERE true
SELECT t.event_id, t.product_id, t.event_timestamp, i.install_date
FROM usage_data.telemetry_events AS t
LEFT JOIN sales_data.customer_products AS i USING (customer_id, product_id)
WHERE i.install_date IS NULL OR t.event_timestamp::DATE < i.install_date

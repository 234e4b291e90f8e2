-- title: Data moved by API calls is part of the week's data
-- tables: usage_data.product_usage_summary, usage_data.api_usage
-- The sum over endpoints is at most the week's volume.
-- corruption: UPDATE usage_data.product_usage_summary SET data_volume_gb = 0 WHERE data_volume_gb > 0
SELECT u.usage_id, u.data_volume_gb, sum(a.data_transferred_gb) AS moved
FROM usage_data.product_usage_summary AS u
JOIN usage_data.api_usage AS a USING (customer_id, product_id, usage_date)
GROUP BY u.usage_id, u.data_volume_gb
HAVING sum(a.data_transferred_gb) > u.data_volume_gb

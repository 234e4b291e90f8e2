-- metric: Installs by API authentication, API Key
-- reference: 1.E #140
-- low: 30
-- typical: 38
-- high: 46
-- unit: %
-- note: No range is published; the band is judged around the typical value.
SELECT 100.0 * count(DISTINCT (customer_id, product_id)) FILTER (authentication_type = 'API Key') / count(DISTINCT (customer_id, product_id))
FROM usage_data.api_usage

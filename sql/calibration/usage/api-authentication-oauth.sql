-- metric: Installs by API authentication, OAuth
-- reference: 1.E #140
-- low: 36
-- typical: 45
-- high: 54
-- unit: %
-- note: No range is published; the band is judged around the typical value.
SELECT 100.0 * count(DISTINCT (customer_id, product_id)) FILTER (authentication_type = 'OAuth') / count(DISTINCT (customer_id, product_id))
FROM usage_data.api_usage

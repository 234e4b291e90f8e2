-- metric: Installs by API authentication, Token
-- reference: 1.E #140
-- low: 11
-- typical: 17
-- high: 23
-- unit: %
-- note: No range is published; the band is judged around the typical value.
SELECT 100.0 * count(DISTINCT (customer_id, product_id)) FILTER (authentication_type = 'Token') / count(DISTINCT (customer_id, product_id))
FROM usage_data.api_usage

-- metric: Integrations per customer
-- reference: 1.E #144
-- low: 2
-- typical: 4
-- high: 8
-- unit: integrations
-- note: Different ones, among customers with any.
SELECT count(DISTINCT (customer_id, integration_name)) / count(DISTINCT customer_id)
FROM usage_data.integration_usage

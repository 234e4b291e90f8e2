-- metric: API calls
-- definition: Calls of the API on measured days.
-- synonyms: API volume
-- unit: count
-- kind: flow
-- good: up
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT u.usage_date AS day, u.customer_id, u.product_id, u.call_count AS value
FROM usage_data.api_usage AS u
WHERE u.usage_date <= CAST($as_of AS DATE)

-- metric: API error rate
-- definition: Failed calls of the API in per cent of all, on measured days.
-- synonyms: API reliability, API failures
-- unit: percent
-- kind: rate
-- good: down
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT u.usage_date AS day, u.customer_id, u.product_id, u.error_count AS numerator, u.call_count AS denominator
FROM usage_data.api_usage AS u
WHERE u.usage_date <= CAST($as_of AS DATE)

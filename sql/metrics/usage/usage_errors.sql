-- metric: Error rate of use
-- definition: The mean of the error rates of measured weeks, in per cent.
-- synonyms: error rate
-- unit: percent
-- kind: mean
-- good: down
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT u.usage_date AS day, u.customer_id, u.product_id, u.error_rate_percent AS value
FROM usage_data.product_usage_summary AS u
WHERE u.usage_date <= CAST($as_of AS DATE)

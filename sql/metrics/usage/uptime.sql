-- metric: Uptime
-- definition: The mean of the uptime of measured weeks, in per cent.
-- synonyms: availability, reliability
-- unit: percent
-- kind: mean
-- good: up
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT p.metric_date AS day, p.customer_id, p.product_id, p.uptime_percent AS value
FROM usage_data.performance_metrics AS p
WHERE p.metric_date <= CAST($as_of AS DATE)

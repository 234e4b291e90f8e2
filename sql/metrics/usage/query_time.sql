-- metric: Query time
-- definition: The mean of the query times of measured weeks, in milliseconds.
-- synonyms: latency, performance
-- unit: milliseconds
-- kind: mean
-- good: down
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT p.metric_date AS day, p.customer_id, p.product_id, p.avg_query_time_ms AS value
FROM usage_data.performance_metrics AS p
WHERE p.metric_date <= CAST($as_of AS DATE)

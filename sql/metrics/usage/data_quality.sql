-- metric: Data quality
-- definition: The mean score of data quality at measurings, of 100.
-- synonyms: data quality score
-- unit: points
-- kind: mean
-- good: up
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT q.metric_date AS day, q.customer_id, q.product_id, q.overall_quality_score AS value
FROM usage_data.data_quality_metrics AS q
WHERE q.metric_date <= CAST($as_of AS DATE)

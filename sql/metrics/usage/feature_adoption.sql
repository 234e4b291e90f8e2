-- metric: Feature adoption
-- definition: Features used regularly or by power users in per cent of those measured, by the day of measuring.
-- synonyms: adoption, adoption rate
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- bears: feature
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT u.usage_date AS day, u.customer_id, u.product_id, u.feature_name AS feature, CASE WHEN u.adoption_status IN ('Regular', 'Power User') THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM usage_data.feature_usage AS u
WHERE u.usage_date <= CAST($as_of AS DATE)

-- metric: Negative talks
-- definition: Talks of success managers with a negative sentiment in per cent of all.
-- synonyms: negative sentiment
-- unit: percent
-- kind: rate
-- good: down
-- measured: period
-- bears: csm, activity_type
-- by: region, country, segment, industry, tier, owner, customer, account
SELECT a.activity_date AS day, a.customer_id, a.csm_name AS csm, a.activity_type, CASE WHEN a.sentiment = 'Negative' THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM operational_data.customer_success_activities AS a
WHERE a.activity_date <= CAST($as_of AS DATE)

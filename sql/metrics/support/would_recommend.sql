-- metric: Would recommend
-- definition: Answers that would recommend the vendor in per cent of those that say, in all surveys, by the day of the answer.
-- synonyms: recommendation rate
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account
SELECT s.response_date AS day, s.customer_id, CASE WHEN s.would_recommend = 'Yes' THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM support_data.customer_satisfaction AS s
WHERE s.would_recommend IS NOT NULL AND s.response_date <= CAST($as_of AS DATE)

-- metric: Success activities
-- definition: Talks, reviews, trainings and checks of success managers.
-- synonyms: CSM activities
-- unit: count
-- kind: flow
-- good: up
-- measured: period
-- bears: csm, activity_type
-- by: region, country, segment, industry, tier, owner, customer, account
SELECT a.activity_date AS day, a.customer_id, a.csm_name AS csm, a.activity_type, 1 AS value
FROM operational_data.customer_success_activities AS a
WHERE a.activity_date <= CAST($as_of AS DATE)

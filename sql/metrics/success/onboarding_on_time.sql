-- metric: Onboardings in time
-- definition: Completed onboardings that met their target date in per cent of all completed, by the day of completion.
-- synonyms: on-time onboarding
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- bears: csm
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT o.actual_completion_date AS day, o.customer_id, o.product_id, o.csm_assigned AS csm, CASE WHEN o.actual_completion_date <= o.target_completion_date THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM operational_data.onboarding_progress AS o
WHERE o.actual_completion_date <= CAST($as_of AS DATE)

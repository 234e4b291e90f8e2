-- metric: Onboarding time
-- definition: The median of days from the start of an onboarding to its completion, by the day of completion.
-- synonyms: time to onboard
-- unit: days
-- kind: median
-- good: down
-- measured: period
-- bears: csm
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT o.actual_completion_date AS day, o.customer_id, o.product_id, o.csm_assigned AS csm, o.actual_completion_date - o.start_date AS value
FROM operational_data.onboarding_progress AS o
WHERE o.actual_completion_date <= CAST($as_of AS DATE)

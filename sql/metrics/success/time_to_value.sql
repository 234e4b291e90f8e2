-- metric: Time to first value
-- definition: The median of days from the start of an onboarding to the first value, by the day of the start, once 60 days have passed.
-- synonyms: TTV, days to first value
-- unit: days
-- kind: median
-- good: down
-- measured: period
-- matures: 60 days
-- bears: csm
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT o.start_date AS day, o.customer_id, o.product_id, o.csm_assigned AS csm, o.days_to_first_value AS value
FROM operational_data.onboarding_progress AS o
WHERE o.days_to_first_value IS NOT NULL

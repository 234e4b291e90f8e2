-- metric: Lost renewals
-- definition: Renewals that were lost, by the day on which the contract ended.
-- synonyms: renewals lost
-- unit: count
-- kind: flow
-- good: down
-- measured: period
-- bears: churn_reason
-- by: region, country, segment, industry, tier, owner, customer, account
SELECT r.current_expiration_date AS day, r.customer_id, r.churn_reason, 1 AS value
FROM operational_data.renewals AS r
WHERE r.renewal_status = 'Lost' AND r.current_expiration_date <= CAST($as_of AS DATE)

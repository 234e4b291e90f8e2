-- metric: Renewal rate
-- definition: Renewals won in per cent of those decided, by the day on which the contract ended.
-- synonyms: renewal rate by count
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: decided_renewals
SELECT d.last_day AS day, d.customer_id, CASE WHEN d.lost THEN 0 ELSE 1 END AS numerator, 1 AS denominator
FROM decided_renewals AS d
WHERE d.last_day <= CAST($as_of AS DATE)

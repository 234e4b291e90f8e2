-- metric: Lost customers
-- definition: Companies whose last contract ended without another behind it, on the day after.
-- synonyms: churned customers, lost logos
-- unit: count
-- kind: flow
-- good: down
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: arr_changes
SELECT h.day, h.customer_id, 1 AS value
FROM arr_changes AS h
WHERE h.move = 'churn'

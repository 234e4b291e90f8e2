-- metric: Churned ARR
-- definition: The ARR of customers that left, on the day after their last contract ended; a positive figure.
-- synonyms: lost ARR, money churn
-- unit: usd
-- kind: flow
-- good: down
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: arr_changes
SELECT h.day, h.customer_id, h.before - h.after AS value
FROM arr_changes AS h
WHERE h.move = 'churn'

-- metric: New ARR
-- definition: ARR of customers on the day from which they have any, for the first time or again.
-- synonyms: new logo ARR, new business ARR
-- unit: usd
-- kind: flow
-- good: up
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: arr_changes
SELECT h.day, h.customer_id, h.after - h.before AS value
FROM arr_changes AS h
WHERE h.move = 'new'

-- metric: New ARR
-- definition: ARR of customers on the first day on which they have any.
-- synonyms: new logo ARR, new business ARR
-- unit: usd
-- kind: flow
-- good: up
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: arr_changes
SELECT h.day, h.customer_id, h.after - h.before AS value
FROM arr_changes AS h
WHERE h.is_first

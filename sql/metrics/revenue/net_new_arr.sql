-- metric: Net new ARR
-- definition: New and expansion ARR less contraction and churned ARR: what the ARR rose by.
-- synonyms: ARR growth in money
-- unit: usd
-- kind: flow
-- good: up
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: arr_changes
SELECT h.day, h.customer_id, h.after - h.before AS value
FROM arr_changes AS h

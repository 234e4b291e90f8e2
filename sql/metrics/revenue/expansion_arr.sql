-- metric: Expansion ARR
-- definition: What customers pay more than before, by ARR, on the day from which they do.
-- synonyms: upsell ARR, expansion
-- unit: usd
-- kind: flow
-- good: up
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: arr_changes
SELECT h.day, h.customer_id, h.after - h.before AS value
FROM arr_changes AS h
WHERE h.move = 'expansion'

-- metric: New customers
-- definition: Companies on the day from which they have ARR, for the first time or again.
-- synonyms: new logos
-- unit: count
-- kind: flow
-- good: up
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: arr_changes
SELECT h.day, h.customer_id, 1 AS value
FROM arr_changes AS h
WHERE h.move = 'new'

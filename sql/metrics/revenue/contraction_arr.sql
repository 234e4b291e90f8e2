-- metric: Contraction ARR
-- definition: What customers that stay pay less than before, by ARR; a positive figure.
-- synonyms: downsell ARR, contraction
-- unit: usd
-- kind: flow
-- good: down
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: arr_changes
SELECT h.day, h.customer_id, h.before - h.after AS value
FROM arr_changes AS h
WHERE h.move = 'contraction'

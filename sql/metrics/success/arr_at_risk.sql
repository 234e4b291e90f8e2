-- metric: ARR at risk
-- definition: The ARR of customers whose last health score has risk High or Critical.
-- synonyms: revenue at risk
-- unit: usd
-- kind: stock
-- good: down
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: health, arr
SELECT h.customer_id, a.arr AS value
FROM health AS h
JOIN arr AS a ON a.customer_id = h.customer_id
WHERE h.at_risk

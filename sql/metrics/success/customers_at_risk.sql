-- metric: Customers at risk
-- definition: Customers whose last health score has risk High or Critical.
-- synonyms: accounts at risk, at-risk customers
-- unit: count
-- kind: stock
-- good: down
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: health
SELECT h.customer_id, 1 AS value
FROM health AS h
WHERE h.at_risk

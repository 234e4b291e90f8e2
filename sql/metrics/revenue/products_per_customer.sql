-- metric: Products per customer
-- definition: Live installs divided by the customers that have any.
-- synonyms: breadth, attach rate
-- unit: ratio
-- kind: rate
-- good: up
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: live_installs
SELECT l.customer_id, count(DISTINCT l.product_id) AS numerator, 1 AS denominator
FROM live_installs AS l
GROUP BY l.customer_id

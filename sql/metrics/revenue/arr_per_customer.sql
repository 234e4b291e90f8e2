-- metric: ARR per customer
-- definition: ARR divided by the customers that pay it.
-- synonyms: ARPA, average revenue per account, ACV per customer
-- unit: usd
-- kind: rate
-- good: up
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: arr
SELECT a.customer_id, a.arr AS numerator, 1 AS denominator
FROM arr AS a

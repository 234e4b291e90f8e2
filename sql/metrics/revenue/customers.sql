-- metric: Customers
-- definition: Companies with a contract in force.
-- synonyms: customer count, logos, active customers
-- unit: count
-- kind: stock
-- good: up
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: arr
SELECT a.customer_id, 1 AS value
FROM arr AS a

-- metric: Monthly recurring revenue
-- definition: A twelfth of the annual value of all contracts in force.
-- synonyms: MRR
-- unit: usd
-- kind: stock
-- good: up
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: contracts_in_force
SELECT f.customer_id, f.annual_value / 12.0 AS value
FROM contracts_in_force AS f

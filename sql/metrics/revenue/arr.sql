-- metric: Annual recurring revenue
-- definition: The annual value of all contracts in force.
-- synonyms: ARR
-- unit: usd
-- kind: stock
-- good: up
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, account
-- source: SaaS Metrics Standards Board
-- uses: contracts_in_force
SELECT f.customer_id, f.opportunity_id, f.annual_value AS value
FROM contracts_in_force AS f

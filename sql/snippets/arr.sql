-- The ARR of each customer today, who is a customer because a contract is in force: the annual value of all contracts in force.
-- uses: contracts_in_force
SELECT f.customer_id, sum(f.annual_value) AS arr
FROM contracts_in_force AS f
GROUP BY f.customer_id

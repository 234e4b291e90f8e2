-- title: No two contracts share a number
-- tables: sales_data.contracts
-- The number is what both parties file the contract under.
SELECT contract_number, count(*) AS contracts
FROM sales_data.contracts
GROUP BY contract_number
HAVING count(*) > 1

-- title: No two contracts share a number
-- tables: sales_data.contracts
-- The number is what both parties file the contract under.
-- corruption: UPDATE sales_data.contracts SET contract_number = (SELECT max(contract_number) FROM sales_data.contracts) WHERE true
SELECT contract_number, count(*) AS contracts
FROM sales_data.contracts
GROUP BY contract_number
HAVING count(*) > 1

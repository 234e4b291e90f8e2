-- title: A contract recognises revenue at most once a day, in one rhythm
-- tables: sales_data.revenue_recognition
-- Two rows of a day would be one; monthly and quarterly recognition do not mix in a contract.
-- corruption: UPDATE sales_data.revenue_recognition SET recognition_type = 'Monthly' WHERE recognition_type <> 'Monthly'
SELECT contract_id, count(*) AS rows, count(DISTINCT recognition_date) AS days, count(DISTINCT recognition_type) AS rhythms
FROM sales_data.revenue_recognition
GROUP BY contract_id
HAVING count(*) <> count(DISTINCT recognition_date) OR count(DISTINCT recognition_type) > 1

-- title: Revenue is recognised inside the term of a signed contract
-- tables: sales_data.revenue_recognition, sales_data.contracts
-- From the first day of the term to its last.
-- corruption: UPDATE sales_data.revenue_recognition SET recognition_date = recognition_date - 30 WHERE true
SELECT r.recognition_id, r.contract_id, r.recognition_date, k.start_date, k.end_date, k.signed_date
FROM sales_data.revenue_recognition AS r
JOIN sales_data.contracts AS k USING (contract_id)
WHERE r.recognition_date NOT BETWEEN k.start_date AND k.end_date OR k.signed_date IS NULL

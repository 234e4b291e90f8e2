-- title: Deferred revenue is the contract value less what is recognised
-- tables: sales_data.revenue_recognition, sales_data.contracts
-- On every row, to the cent.
-- corruption: UPDATE sales_data.revenue_recognition SET deferred_revenue = deferred_revenue + 0.01 WHERE true
SELECT r.recognition_id, r.contract_id, k.contract_value, r.recognized_to_date, r.deferred_revenue
FROM sales_data.revenue_recognition AS r
JOIN sales_data.contracts AS k USING (contract_id)
WHERE r.deferred_revenue IS DISTINCT FROM k.contract_value - r.recognized_to_date

-- title: A contract that has ended is recognised in full, the last part on its last day
-- tables: sales_data.contracts, sales_data.revenue_recognition
-- The sum over the term is the contract value to the cent. Papers without a price recognise nothing.
-- Of a term that began before the window the earlier parts are not shown, but counted in what is recognised to date.
-- corruption: UPDATE sales_data.contracts SET end_date = end_date + 1 WHERE true
SELECT k.contract_id, k.contract_value, k.end_date, sum(r.recognition_amount) AS recognised, max(r.recognition_date) AS last_date
FROM sales_data.contracts AS k
LEFT JOIN sales_data.revenue_recognition AS r USING (contract_id)
WHERE k.signed_date IS NOT NULL AND k.end_date <= getvariable('as_of')
GROUP BY k.contract_id, k.contract_value, k.start_date, k.end_date
HAVING k.start_date >= getvariable('start') AND coalesce(sum(r.recognition_amount), 0) <> k.contract_value
    OR k.contract_value > 0 AND k.end_date >= getvariable('start') AND (max(r.recognized_to_date) IS DISTINCT FROM k.contract_value OR max(r.recognition_date) IS DISTINCT FROM k.end_date)

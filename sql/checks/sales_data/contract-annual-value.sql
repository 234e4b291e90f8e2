-- title: The annual value is the contract value over the term in years
-- tables: sales_data.contracts
-- Rounded to the cent; the term counts whole months. A terminated contract's value was rounded before, when it
-- was cut.
-- corruption: UPDATE sales_data.contracts SET annual_value = annual_value + 0.01 WHERE true
SELECT contract_id, contract_value, annual_value, months
FROM (
  SELECT *, datesub('month', start_date, end_date + 1) AS months
  FROM sales_data.contracts
)
WHERE abs(annual_value::DECIMAL(30, 2) * months - contract_value * 12) > months * 0.005 + CASE status WHEN 'Terminated' THEN 0.06 ELSE 0 END

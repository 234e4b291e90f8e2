-- title: Over its term, a contract is invoiced to its value
-- tables: operational_data.invoices, sales_data.contracts
-- To the cent, before tax, cancelled invoices left out. While the term runs, never more than the value.
-- corruption: UPDATE operational_data.invoices SET subtotal = subtotal + 0.01 WHERE true
SELECT k.contract_id, k.contract_value, coalesce(sum(i.subtotal), 0) AS invoiced
FROM sales_data.contracts AS k
LEFT JOIN operational_data.invoices AS i ON i.contract_id = k.contract_id AND i.status <> 'Cancelled'
GROUP BY k.contract_id, k.contract_value, k.end_date, k.payment_schedule, k.start_date
HAVING coalesce(sum(i.subtotal), 0) > k.contract_value
  OR k.end_date <= getvariable('as_of') AND coalesce(sum(i.subtotal), 0) <> k.contract_value

-- title: Over its term, a contract is invoiced to its value
-- tables: operational_data.invoices, sales_data.contracts
-- To the cent, before tax, cancelled invoices left out. While the term runs, never more than the value;
-- nor of a contract older than the window, since what was paid before it is not shown.
-- corruption: UPDATE operational_data.invoices SET subtotal = subtotal + 0.01 WHERE true
SELECT k.contract_id, k.contract_value, coalesce(sum(i.subtotal), 0) AS invoiced
FROM sales_data.contracts AS k
LEFT JOIN operational_data.invoices AS i ON i.contract_id = k.contract_id AND i.status <> 'Cancelled'
GROUP BY k.contract_id, k.contract_value, k.end_date, k.signed_date
HAVING coalesce(sum(i.subtotal), 0) > k.contract_value
  OR k.signed_date >= getvariable('start') AND k.end_date <= getvariable('as_of') AND coalesce(sum(i.subtotal), 0) <> k.contract_value

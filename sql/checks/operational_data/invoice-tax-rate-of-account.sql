-- title: An account is charged one rate of tax
-- tables: operational_data.invoices
-- Rounded to the cent on each invoice, so the rates that fit all its invoices overlap.
-- corruption: UPDATE operational_data.invoices SET tax_amount = tax_amount + 0.01 WHERE true
SELECT customer_id, max((tax_amount - 0.005) / subtotal) AS at_least, min((tax_amount + 0.005) / subtotal) AS at_most
FROM operational_data.invoices
GROUP BY customer_id
HAVING max((tax_amount::DOUBLE - 0.005) / subtotal) > min((tax_amount::DOUBLE + 0.005) / subtotal) + 1e-9

-- title: Accounts of one place are charged one rate of tax
-- tables: operational_data.invoices, sales_data.customers, sales_data.customer_contacts
-- In the United States and Canada tax follows from the city, as the area code of the telephone does; public bodies and schools in
-- the United States are exempt. Elsewhere it follows from the country. Rates of invoices large enough to tell them.
-- corruption: UPDATE operational_data.invoices SET tax_amount = subtotal WHERE true
WITH rates AS (
  SELECT customer_id, round(100.0 * arg_max(tax_amount, subtotal) / max(subtotal), 2) AS rate
  FROM operational_data.invoices
  GROUP BY customer_id
  HAVING max(subtotal) >= 500
),
places AS (
  SELECT c.customer_id, coalesce(min(regexp_extract(p.phone, '^\+1 \(([0-9]{3})\)', 1)), '') AS code, any_value(c.country) AS country
  FROM sales_data.customers AS c
  JOIN sales_data.customer_contacts AS p USING (customer_id)
  WHERE (c.country NOT IN ('United States', 'Canada') OR p.phone IS NOT NULL)
    AND NOT (c.country = 'United States' AND c.industry IN ('Public Sector', 'Education'))
  GROUP BY c.customer_id
)
SELECT p.country, p.code, min(r.rate) AS least, max(r.rate) AS most
FROM rates AS r
JOIN places AS p USING (customer_id)
GROUP BY p.country, p.code
HAVING max(r.rate) - min(r.rate) > 0.02

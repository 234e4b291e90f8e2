-- title: Nobody pays by what the country does not have
-- tables: operational_data.payments, sales_data.customers
-- The ACH clears between banks of the United States. Cheques are written there, in Canada, France, India, Hong Kong and the Emirates.
-- corruption: UPDATE operational_data.payments SET payment_method = 'ACH' WHERE payment_method = 'Wire'
SELECT p.payment_id, p.payment_method, c.country
FROM operational_data.payments AS p
JOIN sales_data.customers AS c USING (customer_id)
WHERE p.payment_method = 'ACH' AND c.country <> 'United States'
  OR p.payment_method = 'Check' AND c.country NOT IN ('United States', 'Canada', 'France', 'India', 'Hong Kong', 'United Arab Emirates')

-- title: Colleagues share the numbers of their company
-- tables: sales_data.customer_contacts
-- All but the last two digits, or one number with an extension each.
-- corruption: UPDATE sales_data.customer_contacts SET phone = '+1 (999' || substr(phone, 8) WHERE phone LIKE '+1 %'
SELECT customer_id, count(DISTINCT left(regexp_replace(phone, ' x[0-9]+$', ''), -2)) AS numbers, min(phone), max(phone)
FROM sales_data.customer_contacts
WHERE phone IS NOT NULL
GROUP BY customer_id
HAVING count(DISTINCT left(regexp_replace(phone, ' x[0-9]+$', ''), -2)) > 1
  OR count(DISTINCT phone) < count(*)

-- title: Nobody is entered as a contact at an account that has not been sold to for months
-- tables: sales_data.customer_contacts, sales_data.opportunities, sales_data.contracts
-- While a deal is open, and for sixty days after the last one or after the end of the last contract. Accounts all of whose deals are known.
-- corruption: UPDATE sales_data.customer_contacts SET created_date = created_date + 2000 WHERE true
WITH touched AS (
  SELECT customer_id, created_date AS since, CASE WHEN stage LIKE 'Closed%' THEN close_date ELSE DATE '9999-01-01' END AS until
  FROM sales_data.opportunities
  UNION ALL
  SELECT customer_id, coalesce(signed_date, start_date), end_date
  FROM sales_data.contracts
)
SELECT c.contact_id, c.customer_id, c.created_date
FROM sales_data.customer_contacts AS c
JOIN (SELECT customer_id, min(since) AS since, max(until) AS until FROM touched GROUP BY customer_id) AS t USING (customer_id)
WHERE c.created_date > t.until + 60 AND c.created_date > t.since

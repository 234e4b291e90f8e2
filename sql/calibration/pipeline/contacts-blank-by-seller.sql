-- metric: Titles left blank, careless tenth of owners less careful tenth
-- reference: 1.E
-- low: 8
-- typical: 15–60
-- high: 100
-- unit: points
-- note: Owners of at least 20 contacts. Whoever entered a contact may have been an owner before.
WITH owners AS (
  SELECT c.account_owner, 100 * avg((k.title IS NULL)::INT) AS blank
  FROM sales_data.customer_contacts AS k
  JOIN sales_data.customers AS c USING (customer_id)
  GROUP BY c.account_owner
  HAVING count(*) >= 20
)
SELECT quantile_cont(blank, 0.9) - quantile_cont(blank, 0.1)
FROM owners

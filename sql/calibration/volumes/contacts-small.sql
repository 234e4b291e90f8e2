-- metric: Contacts per account, Small accounts
-- reference: 5 #contacts
-- low: 1.5
-- typical: 2
-- high: 2.5
-- unit: contacts
-- note: No range is published; the band is the typical value ± 25 %.
SELECT count(*) / count(DISTINCT p.customer_id)
FROM sales_data.customer_contacts AS p
JOIN sales_data.customers AS c USING (customer_id)
WHERE c.company_size = 'Small'

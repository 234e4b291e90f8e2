-- metric: Contacts per account
-- reference: 5 #contacts
-- low: 3
-- typical: 4
-- high: 5
-- unit: contacts
-- note: No range is published; the band is the typical value ± 25 %.
SELECT count(*) / (SELECT count(*) FROM sales_data.customers)
FROM sales_data.customer_contacts

-- metric: Contacts without a department
-- reference: 1.E
-- low: 20
-- typical: 25–35
-- high: 46
-- unit: %
-- note: Sellers differ, and some never fill it in.
SELECT 100 * avg((department IS NULL)::INT)
FROM sales_data.customer_contacts

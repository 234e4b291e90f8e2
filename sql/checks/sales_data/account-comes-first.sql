-- title: Nothing about an account is older than the account
-- tables: sales_data.customers, sales_data.opportunities, sales_data.customer_contacts, sales_data.customer_attributes, sales_data.customer_notes, sales_data.quotes, sales_data.competitive_intelligence, sales_data.customer_products
-- created_date is the day on which the account entered the books.
-- corruption: UPDATE sales_data.customers SET created_date = created_date + 1 WHERE true
SELECT c.customer_id, c.created_date AS account_date, trace.about, trace.day
FROM sales_data.customers AS c
JOIN (
  SELECT customer_id, 'opportunity' AS about, created_date AS day FROM sales_data.opportunities
  UNION ALL
  SELECT customer_id, 'contact', created_date FROM sales_data.customer_contacts
  UNION ALL
  SELECT customer_id, 'attribute', created_date FROM sales_data.customer_attributes
  UNION ALL
  SELECT customer_id, 'note', note_date FROM sales_data.customer_notes
  UNION ALL
  SELECT customer_id, 'quote', quote_date FROM sales_data.quotes
  UNION ALL
  SELECT customer_id, 'intelligence', intel_date FROM sales_data.competitive_intelligence
  UNION ALL
  SELECT customer_id, 'install', install_date FROM sales_data.customer_products
) AS trace USING (customer_id)
WHERE trace.day < c.created_date

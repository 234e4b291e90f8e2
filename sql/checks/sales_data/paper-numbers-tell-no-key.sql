-- title: Papers do not spell the customer's key
-- tables: sales_data.quotes, sales_data.contracts, operational_data.invoices
-- Quotes, contracts and invoices bear one number of the account, which is not the one in its key.
-- corruption: UPDATE sales_data.quotes SET quote_number = 'Q-2025-' || substr(customer_id, 7) || '-99' WHERE true
WITH papers AS (
  SELECT customer_id, quote_number AS printed FROM sales_data.quotes
  UNION ALL
  SELECT customer_id, contract_number FROM sales_data.contracts
  UNION ALL
  SELECT customer_id, invoice_number FROM operational_data.invoices
)
SELECT customer_id, min(printed) AS one, max(split_part(printed, '-', 3)) AS other
FROM papers
GROUP BY customer_id
HAVING count(DISTINCT split_part(printed, '-', 3)) > 1
  OR TRY_CAST(max(split_part(printed, '-', 3)) AS BIGINT) = CAST(substr(customer_id, 6) AS BIGINT)

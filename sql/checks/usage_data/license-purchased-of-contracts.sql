-- title: Licences purchased are those of the contracts in force
-- tables: usage_data.license_usage, sales_data.contracts, sales_data.quote_line_items
-- The seats of the product on the quotes of all contracts with a price that run on the day.
-- corruption: UPDATE sales_data.quote_line_items SET quantity = quantity + 1 WHERE true
WITH bought AS (
  SELECT u.license_usage_id, sum(l.quantity) AS seats
  FROM usage_data.license_usage AS u
  JOIN sales_data.contracts AS k USING (customer_id)
  JOIN sales_data.quote_line_items AS l ON l.quote_id = k.quote_id AND l.product_id = u.product_id
  WHERE k.signed_date IS NOT NULL AND k.contract_value > 0 AND u.usage_date BETWEEN k.start_date AND k.end_date
  GROUP BY u.license_usage_id
)
SELECT u.license_usage_id, u.customer_id, u.product_id, u.usage_date, u.licenses_purchased, b.seats
FROM usage_data.license_usage AS u
LEFT JOIN bought AS b USING (license_usage_id)
WHERE b.seats IS DISTINCT FROM u.licenses_purchased

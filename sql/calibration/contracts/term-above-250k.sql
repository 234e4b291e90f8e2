-- metric: Contracts above 250K a year of three years or more
-- reference: 1.B #38 [S21]
-- low: 25
-- typical: 25–35
-- high: 35
-- unit: %
-- note: First contracts, as signed.
-- unmet: The reference gives Enterprise accounts, who sign these contracts, 45 % at three years.
SELECT 100 * avg((term_months >= 36)::INT), count(*)
FROM (
  SELECT DISTINCT k.contract_id, l.term_months, c.company_size, k.annual_value
  FROM sales_data.contracts AS k
  JOIN sales_data.quote_line_items AS l USING (quote_id)
  JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
  WHERE k.contract_type = 'Master Agreement'
)
WHERE annual_value > 250000

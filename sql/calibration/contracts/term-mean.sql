-- metric: Contract length, mean
-- reference: 1.B #38 [S20][S21]
-- low: 1.0
-- typical: 1.3–1.4
-- high: 2.0
-- unit: years
-- note: First contracts, as signed.
SELECT avg(term_months) / 12
FROM (
  SELECT DISTINCT k.contract_id, l.term_months, c.company_size, k.annual_value
  FROM sales_data.contracts AS k
  JOIN sales_data.quote_line_items AS l USING (quote_id)
  JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
  WHERE k.contract_type = 'Master Agreement'
)

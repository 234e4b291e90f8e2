-- metric: Contract term of Small accounts, 12 months or less
-- reference: 1.B #39
-- low: 75
-- typical: 85
-- high: 95
-- unit: %
-- note: First contracts, by count. No range is published; the band is 10 points around the typical value.
SELECT 100 * avg((term_months <= 12)::INT)
FROM (
  SELECT DISTINCT k.contract_id, l.term_months, c.company_size, k.annual_value
  FROM sales_data.contracts AS k
  JOIN sales_data.quote_line_items AS l USING (quote_id)
  JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
  WHERE k.contract_type = 'Master Agreement'
)
WHERE company_size = 'Small'

-- metric: Contract term, 24 months
-- reference: 1.B #39
-- low: 5
-- typical: 10
-- high: 15
-- unit: %
-- note: First contracts, by count. No range is published; the band is the typical value ± 25 %, or 5 points if that is more.
SELECT 100 * avg((term_months = 24)::INT)
FROM (
  SELECT DISTINCT k.contract_id, l.term_months, c.company_size, k.annual_value
  FROM sales_data.contracts AS k
  JOIN sales_data.quote_line_items AS l USING (quote_id)
  JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
  WHERE k.contract_type = 'Master Agreement'
)

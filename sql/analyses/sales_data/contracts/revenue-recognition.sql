-- title: Contracts in force: term passed, revenue recognised, amount billed
-- question: For our largest running contracts, how much of the value has been recognised, how much is billed ahead or behind, and what is left to recognise?
-- asked: On our biggest live contracts, how far is revenue recognition, and are we over- or underbilled?
-- asked: What is left to recognise on the large contracts?
-- asked: How do billing and recognised revenue compare on our main running agreements?
-- use-case: Revenue recognition
-- says: {sum still_to_recognise} of {sum contract_value} in {count 'running contract'} is still to be recognised; billing is {sum billed_ahead} ahead of recognition.
-- read: Recognised should follow the term passed; contracts recognised by quarter lag behind it by up to a quarter. Billed ahead is invoiced, net of tax, and not yet recognised (a contract liability); a negative figure is recognised and not yet billed (a contract asset).
-- chart: scatter x=term_passed_percent y=recognised_percent
-- unit: recognised money, still_to_recognise money, billed_ahead money
-- total: contract_value, recognised, still_to_recognise, billed
-- difficulty: intermediate
-- parameter: region
-- parameter: customer
-- parameter: top = 30
-- uses: contracts_in_force, sent_invoices
WITH recognised AS (
  SELECT r.contract_id, sum(r.recognition_amount) AS amount, max(r.recognition_date) AS last_date, min(r.recognition_type) AS method
  FROM sales_data.revenue_recognition AS r
  WHERE r.recognition_date <= CAST($as_of AS DATE)
  GROUP BY r.contract_id
),
billed AS (
  SELECT i.contract_id, sum(i.subtotal) AS amount, max(i.billing_period_end) AS billed_until
  FROM sent_invoices AS i
  GROUP BY i.contract_id
)
SELECT
  c.customer_name,
  k.contract_number,
  k.contract_value,
  coalesce(r.amount, 0) AS recognised,
  k.contract_value - coalesce(r.amount, 0) AS still_to_recognise,
  round(CAST(100.0 * (CAST($as_of AS DATE) - k.start_date + 1) / nullif(k.end_date - k.start_date + 1, 0) AS DECIMAL(18, 6)), 1) AS term_passed_percent,
  round(CAST(100.0 * coalesce(r.amount, 0) / k.contract_value AS DECIMAL(18, 6)), 1) AS recognised_percent,
  coalesce(b.amount, 0) AS billed,
  coalesce(b.amount, 0) - coalesce(r.amount, 0) AS billed_ahead,
  b.billed_until,
  r.method,
  r.last_date AS last_recognised,
  k.payment_schedule,
  k.start_date,
  k.end_date,
  k.contract_id,
  count(*) OVER () AS rows_in_all
FROM contracts_in_force AS k
JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
LEFT JOIN recognised AS r ON r.contract_id = k.contract_id
LEFT JOIN billed AS b ON b.contract_id = k.contract_id
WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  AND (CAST($customer AS VARCHAR) IS NULL OR k.customer_id = $customer)
ORDER BY k.contract_value DESC, k.contract_id
LIMIT CAST($top AS INTEGER)

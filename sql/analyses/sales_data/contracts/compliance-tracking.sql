-- title: Contract rules checked, with the exceptions
-- question: Do our contracts keep the rules on signature, approval, licences, billing and payment, and where are the exceptions?
-- asked: Do our contracts comply with our own rules, and which do not?
-- asked: Where are signatures, approvals, licences, invoices or payments not as the contract says?
-- asked: Which agreements are exceptions we should look into?
-- use-case: Compliance tracking
-- says: Contracts break our rules {sum exceptions 'time'}, most often: {most exceptions_percent by rule}.
-- read: Each row is one rule tried on every contract that it concerns. The days are how long before its start a contract should be signed, and how long an invoice may be overdue; a discount is high from the lowest that a manager has signed, and licences are those of the last measuring within three months. Exceptions should be zero for the internal rules (signature, approval, billing within the term); those on the customer's side (licences, payment) are a list to work on. The example is the exception with the highest annual value.
-- chart: bar x=rule y=exceptions_percent
-- rate: exceptions_percent of contracts_checked
-- difficulty: advanced
-- parameter: region
-- parameter: within_days = 30
-- uses: overdue_invoices, sent_invoices
-- means: running_contracts: each rule judges contracts of its own, all in one pass
-- means: signed_contracts: each rule judges contracts of its own, all in one pass
WITH base AS (
  SELECT k.*, c.customer_name, q.discount_percent, q.approved_by, q.approval_date, q.quote_date, q.expiration_date
  FROM sales_data.contracts AS k
  JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
  JOIN sales_data.quotes AS q ON q.quote_id = k.quote_id
  WHERE CAST($region AS VARCHAR) IS NULL OR c.region = $region
),
threshold AS (
  SELECT min(q.discount_percent) AS least FROM sales_data.quotes AS q WHERE q.approved_by IS NOT NULL
),
licences AS (
  SELECT l.customer_id, max(l.overage_count) AS over
  FROM (
    SELECT u.customer_id, u.product_id, u.overage_count,
      row_number() OVER (PARTITION BY u.customer_id, u.product_id ORDER BY u.usage_date DESC, u.license_usage_id) AS newest
    FROM usage_data.license_usage AS u
    WHERE u.usage_date > CAST($as_of AS DATE) - 92 AND u.usage_date <= CAST($as_of AS DATE)
  ) AS l
  WHERE l.newest = 1
  GROUP BY l.customer_id
),
bills AS (
  SELECT i.contract_id, max(i.billing_period_end) AS until_date,
    max(CASE WHEN v.days_late > CAST($within_days AS INTEGER) THEN 1 ELSE 0 END) AS late
  FROM sent_invoices AS i
  LEFT JOIN overdue_invoices AS v ON v.invoice_id = i.invoice_id
  GROUP BY i.contract_id
),
checks AS (
  SELECT g.n, b.contract_id, b.contract_number, b.customer_name, b.annual_value,
    CASE g.n
      WHEN 1 THEN CASE WHEN b.start_date <= CAST($as_of AS DATE) + CAST($within_days AS INTEGER) THEN CASE WHEN b.signed_date IS NULL OR b.signed_date > b.start_date THEN 1 ELSE 0 END END
      WHEN 2 THEN CASE WHEN b.signed_date IS NOT NULL AND NOT (b.contract_type = 'Renewal' AND b.auto_renew = 'Yes' AND b.signed_by_customer IS NULL AND b.signed_by_vendor IS NULL) THEN CASE WHEN b.signed_by_customer IS NULL OR b.signed_by_vendor IS NULL THEN 1 ELSE 0 END END
      WHEN 3 THEN CASE WHEN b.discount_percent >= t.least THEN CASE WHEN b.approved_by IS NULL OR b.approval_date > b.signed_date THEN 1 ELSE 0 END END
      WHEN 4 THEN CASE WHEN b.signed_date IS NOT NULL THEN CASE WHEN b.signed_date > b.expiration_date THEN 1 ELSE 0 END END
      WHEN 5 THEN CASE WHEN s.until_date IS NOT NULL THEN CASE WHEN s.until_date > b.end_date THEN 1 ELSE 0 END END
      WHEN 6 THEN CASE WHEN b.status <> 'Draft' AND CAST($as_of AS DATE) BETWEEN b.start_date AND b.end_date AND l.over IS NOT NULL AND b.contract_type IN ('Master Agreement', 'Renewal') THEN CASE WHEN l.over > 0 THEN 1 ELSE 0 END END
      WHEN 7 THEN CASE WHEN s.contract_id IS NOT NULL AND b.status = 'Active' THEN s.late END
      ELSE CASE WHEN b.status IN ('Expired', 'Terminated') AND b.contract_type IN ('Master Agreement', 'Renewal') THEN CASE WHEN b.status = 'Terminated' THEN 1 ELSE 0 END END
    END AS broken
  FROM base AS b
  CROSS JOIN generate_series(1, 8) AS g(n)
  CROSS JOIN threshold AS t
  LEFT JOIN licences AS l ON l.customer_id = b.customer_id
  LEFT JOIN bills AS s ON s.contract_id = b.contract_id
),
ranked AS (
  SELECT k.*, row_number() OVER (PARTITION BY k.n, k.broken ORDER BY k.annual_value DESC, k.contract_id) AS place
  FROM checks AS k
  WHERE k.broken IS NOT NULL
)
SELECT
  CASE r.n WHEN 1 THEN 'signed ahead of the start' WHEN 2 THEN 'signed by both sides' WHEN 3 THEN 'high discount approved before signature' WHEN 4 THEN 'signed while the quote was valid'
    WHEN 5 THEN 'billed within the term only' WHEN 6 THEN 'licences in use within those bought' WHEN 7 THEN 'no invoice unpaid beyond the days allowed' ELSE 'ran to its agreed end' END AS rule,
  count(*) AS contracts_checked,
  sum(r.broken) AS exceptions,
  round(CAST(100.0 * sum(r.broken) / count(*) AS DECIMAL(18, 6)), 1) AS exceptions_percent,
  coalesce(sum(r.annual_value) FILTER (WHERE r.broken = 1), 0) AS annual_value_concerned,
  max(r.contract_number) FILTER (WHERE r.broken = 1 AND r.place = 1) AS example_contract,
  max(r.customer_name) FILTER (WHERE r.broken = 1 AND r.place = 1) AS example_customer
FROM ranked AS r
GROUP BY r.n
ORDER BY sum(r.broken) DESC, r.n

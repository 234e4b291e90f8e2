-- title: SLA compliance by month, for both clocks
-- question: How many tickets missed their first response and their resolution target in each month, how badly, and what did it cost in credits?
-- asked: How many SLAs did we miss per month, by how much, and what did we credit?
-- asked: Monthly SLA breaches for first response and resolution, with severity and cost?
-- asked: Are we missing more service targets, how badly, and what did it cost us?
-- use-case: SLA compliance monitoring
-- says: Compliance with the first response {moved compliance_percent by month where breach_type = 'First Response'}; with the resolution it {moved compliance_percent by month where breach_type = 'Resolution Time'}.
-- read: A breach counts in the month in which the target passed; compliance is the share of the tickets opened in the month that have not missed that target, whenever it passed, so open tickets of the newest month can still miss. Late is the median; breaches still running grow by the day. Credited breaches gave the customer a refund.
-- chart: line x=month y=compliance_percent series=breach_type
-- rate: compliance_percent of tickets_opened
-- difficulty: advanced
-- parameter: within_months = 12
-- parameter: region
-- parameter: product
-- shows: sla_breaches = breaches by month
-- uses: ticket_states, missed_targets
WITH opened AS (
  SELECT
    CAST(date_trunc('month', t.created_date) AS DATE) AS month,
    count(*) AS tickets,
    coalesce(sum(m.response_missed), 0) AS response_missed,
    coalesce(sum(m.resolution_missed), 0) AS resolution_missed
  FROM ticket_states AS t
  LEFT JOIN missed_targets AS m ON m.ticket_id = t.ticket_id
  JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
  GROUP BY 1
),
kinds AS (
  SELECT DISTINCT breach_type
  FROM support_data.sla_breaches
),
missed AS (
  SELECT
    CAST(date_trunc('month', b.breach_date) AS DATE) AS month,
    b.breach_type,
    count(*) AS breaches,
    count(DISTINCT b.customer_id) AS customers,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY b.breach_duration_min) AS median_late,
    count(*) FILTER (WHERE b.credited = 'Yes') AS credited,
    count(*) FILTER (WHERE t.priority IN ('Critical', 'High')) AS urgent,
    count(*) FILTER (WHERE t.is_open AND (b.breach_type = 'Resolution Time' OR t.first_response_date IS NULL)) AS running
  FROM support_data.sla_breaches AS b
  JOIN ticket_states AS t ON t.ticket_id = b.ticket_id
  JOIN sales_data.customers AS c ON c.customer_id = b.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
  GROUP BY 1, b.breach_type
),
months AS (
  SELECT month FROM opened
  UNION
  SELECT month FROM missed
),
series AS (
  SELECT
    s.month,
    k.breach_type,
    coalesce(o.tickets, 0) AS tickets,
    coalesce(m.breaches, 0) AS breaches,
    coalesce(m.customers, 0) AS customers,
    m.median_late,
    coalesce(m.credited, 0) AS credited,
    coalesce(m.urgent, 0) AS urgent,
    coalesce(m.running, 0) AS running,
    100.0 - 100.0 * CASE k.breach_type WHEN 'First Response' THEN o.response_missed ELSE o.resolution_missed END / nullif(o.tickets, 0) AS compliance
  FROM months AS s
  CROSS JOIN kinds AS k
  LEFT JOIN opened AS o ON o.month = s.month
  LEFT JOIN missed AS m ON m.month = s.month AND m.breach_type = k.breach_type
),
compared AS (
  SELECT s.*, lag(compliance) OVER (PARTITION BY breach_type ORDER BY month) AS compliance_before
  FROM series AS s
)
SELECT
  month,
  breach_type,
  tickets AS tickets_opened,
  breaches,
  round(CAST(compliance AS DECIMAL(18, 6)), 1) AS compliance_percent,
  round(CAST(compliance - compliance_before AS DECIMAL(18, 6)), 1) AS change_points,
  urgent AS critical_or_high_breaches,
  customers AS customers_hit,
  round(CAST(median_late / 60.0 AS DECIMAL(18, 6)), 1) AS median_late_hours,
  credited AS credited_breaches,
  running AS still_running
FROM compared
WHERE month > CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
ORDER BY month, breach_type

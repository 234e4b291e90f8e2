-- title: SLA compliance by quarter and priority
-- question: Do we keep our service levels, for which priorities not, and is it getting better?
-- asked: Are we meeting our SLAs, for which priorities not, and which way is it going?
-- asked: How is SLA compliance by priority, and is it improving?
-- asked: Do we keep what we promise on urgent and less urgent tickets?
-- use-case: SLA compliance monitoring
-- says: Compliance {moved compliance_percent by quarter}; by priority over all quarters it {ranges compliance_percent by priority}.
-- read: Compliance is the share of tickets opened in the quarter with neither target missed so far; change is in points against the quarter before. Tickets of the newest quarter that are still open can yet breach, so watch at_risk_now.
-- chart: line x=quarter y=compliance_percent series=priority
-- rate: compliance_percent of tickets, first_response_kept_percent of tickets, resolution_kept_percent of tickets
-- difficulty: intermediate
-- parameter: within_months = 24
-- parameter: product
-- parameter: region
-- shows: tickets_opened = tickets by quarter
-- uses: missed_targets
WITH grouped AS (
  SELECT
    CAST(date_trunc('quarter', t.created_date) AS DATE) AS starts,
    t.priority,
    count(*) AS tickets,
    count(*) FILTER (WHERE t.sla_status <> 'Breached') AS kept,
    sum(coalesce(b.response_missed, 0)) AS response_missed,
    sum(coalesce(b.resolution_missed, 0)) AS resolution_missed,
    count(*) FILTER (WHERE t.sla_status = 'At Risk') AS at_risk_now
  FROM support_data.support_tickets AS t
  JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
  LEFT JOIN missed_targets AS b ON b.ticket_id = t.ticket_id
  WHERE (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY 1, 2
),
rated AS (
  SELECT
    g.*,
    100.0 * kept / nullif(tickets, 0) AS compliance,
    lag(100.0 * kept / nullif(tickets, 0)) OVER (PARTITION BY priority ORDER BY starts) AS compliance_before
  FROM grouped AS g
)
SELECT
  concat(CAST(EXTRACT(year FROM starts) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM starts) AS INTEGER)) AS quarter,
  priority,
  tickets,
  round(CAST(compliance AS DECIMAL(18, 6)), 1) AS compliance_percent,
  round(CAST(compliance - compliance_before AS DECIMAL(18, 6)), 1) AS change_points,
  round(CAST(100.0 * (tickets - response_missed) / nullif(tickets, 0) AS DECIMAL(18, 6)), 1) AS first_response_kept_percent,
  round(CAST(100.0 * (tickets - resolution_missed) / nullif(tickets, 0) AS DECIMAL(18, 6)), 1) AS resolution_kept_percent,
  tickets - kept AS breached_tickets,
  at_risk_now
FROM rated
WHERE starts > CAST(date_trunc('quarter', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
ORDER BY starts, CASE priority WHEN 'Critical' THEN 1 WHEN 'High' THEN 2 WHEN 'Medium' THEN 3 ELSE 4 END

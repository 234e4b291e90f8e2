-- title: Root causes by product, and where one stands out
-- question: What lies behind the tickets of each product, and which cause is more frequent there than elsewhere?
-- asked: What is at the root of each product's tickets, and what is unusual about it?
-- asked: Root causes by product: bugs, user errors, setup, and where is one overrepresented?
-- asked: Why do customers of each product open tickets?
-- use-case: Root cause analysis
-- says: {most} tickets come from {largest tickets by root_cause}; furthest above its usual share (100) is {most share_index by root_cause,product_name}.
-- read: Products in the order of the cause that stands out most there, of ten tickets or more; then those with the most support hours. Index compares the cause's share of the product's tickets with its share over all products: 100 is usual, 150 is half as much again; it is empty where fewer than five tickets would be usual. Product Bug and Infrastructure call for engineering, User Error and Documentation for better guidance.
-- chart: stacked x=product_name y=tickets series=root_cause
-- rate: escalated_percent of tickets, breached_percent of tickets
-- index: share_index of tickets
-- total: tickets, hours
-- difficulty: advanced
-- parameter: within_days = 365
-- parameter: region
-- parameter: top = 8
WITH solved AS (
  SELECT t.product_id, r.root_cause, r.effort_hours, t.resolved_date - t.created_date AS days, t.escalated, t.sla_status
  FROM support_data.ticket_resolution AS r
  JOIN support_data.support_tickets AS t ON t.ticket_id = r.ticket_id
  JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
  WHERE r.resolution_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
causes AS (
  SELECT
    product_id,
    root_cause,
    count(*) AS tickets,
    sum(effort_hours) AS hours,
    sum(days) AS days,
    count(*) FILTER (WHERE escalated = 'Yes') AS escalated,
    count(*) FILTER (WHERE sla_status = 'Breached') AS breached
  FROM solved
  GROUP BY product_id, root_cause
),
shares AS (
  SELECT
    c.*,
    sum(tickets) OVER (PARTITION BY product_id) AS product_tickets,
    sum(hours) OVER (PARTITION BY product_id) AS product_hours,
    sum(tickets) OVER (PARTITION BY root_cause) AS cause_tickets,
    sum(tickets) OVER () AS all_tickets
  FROM causes AS c
),
indexed AS (
  SELECT s.*,
    CASE WHEN 1.0 * s.product_tickets * s.cause_tickets >= 5.0 * s.all_tickets
      THEN round(CAST(100.0 * s.tickets * s.all_tickets / nullif(1.0 * s.product_tickets * s.cause_tickets, 0) AS DECIMAL(18, 6)), 0) END AS share_index
  FROM shares AS s
),
peaks AS (
  SELECT i.*, max(CASE WHEN i.tickets >= 10 THEN i.share_index END) OVER (PARTITION BY i.product_id) AS peak
  FROM indexed AS i
),
ranked AS (
  SELECT k.*, dense_rank() OVER (ORDER BY k.peak DESC NULLS LAST, k.product_hours DESC, k.product_id) AS place
  FROM peaks AS k
)
SELECT
  p.product_name,
  p.product_id,
  r.root_cause,
  r.tickets,
  round(CAST(100.0 * r.tickets / nullif(r.product_tickets, 0) AS DECIMAL(18, 6)), 1) AS share_of_product_percent,
  r.share_index,
  round(r.hours, 1) AS hours,
  round(CAST(100.0 * r.hours / nullif(r.product_hours, 0) AS DECIMAL(18, 6)), 1) AS share_of_hours_percent,
  round(CAST(r.hours / nullif(r.tickets, 0) AS DECIMAL(18, 6)), 2) AS hours_per_ticket,
  round(CAST(1.0 * r.days / nullif(r.tickets, 0) AS DECIMAL(18, 6)), 1) AS mean_days,
  round(CAST(100.0 * r.escalated / nullif(r.tickets, 0) AS DECIMAL(18, 6)), 1) AS escalated_percent,
  round(CAST(100.0 * r.breached / nullif(r.tickets, 0) AS DECIMAL(18, 6)), 1) AS breached_percent
FROM ranked AS r
JOIN sales_data.products AS p ON p.product_id = r.product_id
WHERE r.place <= CAST($top AS INTEGER)
ORDER BY r.place, r.tickets DESC, r.root_cause

-- title: Open tickets by level and age
-- question: What lies open at which level, how old is it, and how much of it waits for us rather than for the customer?
-- asked: What is in the backlog by support level, how old is it, and are we waiting or being waited for?
-- asked: How big and how stale is our queue at L1, L2 and beyond?
-- asked: Where do open tickets pile up, and how many of them are in our court?
-- says: {sum tickets 'ticket'} {is/are} open, {sum waiting_for_us} of them waiting for us; {most} lie at {largest tickets by level}.
-- read: Level is that of the owner; not taken are tickets nobody owns yet. Waiting for us: the customer wrote last or nobody answered yet. Old tickets at L1 are forgotten ones, old tickets at Engineering are waiting for a fix.
-- chart: stacked x=level y=tickets series=age
-- none: No ticket is open.
-- difficulty: intermediate
-- parameter: product
-- parameter: region
-- parameter: agent
-- uses: levels, unresolved_tickets
WITH words AS (
  SELECT k.ticket_id, k.commenter_type, row_number() OVER (PARTITION BY k.ticket_id ORDER BY k.comment_date DESC, k.comment_id DESC) AS place
  FROM support_data.ticket_comments AS k
  JOIN unresolved_tickets AS t ON t.ticket_id = k.ticket_id
  WHERE k.internal_note = 'No'
),
open_tickets AS (
  SELECT
    t.ticket_id,
    t.customer_id,
    CASE WHEN t.assigned_to IS NULL THEN 0 ELSE coalesce(l.level, 1) END AS level,
    CAST($as_of AS DATE) - t.created_date AS days,
    t.priority,
    t.sla_status,
    t.ticket_type,
    CASE WHEN w.commenter_type IS NULL OR w.commenter_type = 'Customer' THEN 1 ELSE 0 END AS for_us
  FROM unresolved_tickets AS t
  JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
  LEFT JOIN levels AS l ON l.agent = t.assigned_to
  LEFT JOIN words AS w ON w.ticket_id = t.ticket_id AND w.place = 1
  WHERE (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($agent AS VARCHAR) IS NULL OR t.assigned_to = $agent)
),
bands AS (
  SELECT o.*, CASE WHEN days <= 3 THEN 1 WHEN days <= 14 THEN 2 WHEN days <= 60 THEN 3 WHEN days <= 180 THEN 4 ELSE 5 END AS band
  FROM open_tickets AS o
)
SELECT
  CASE level WHEN 0 THEN 'not taken' WHEN 1 THEN 'L1' WHEN 2 THEN 'L2' WHEN 3 THEN 'L3' ELSE 'Engineering' END AS level,
  CASE band WHEN 1 THEN 'up to 3 days' WHEN 2 THEN '4 to 14 days' WHEN 3 THEN '15 to 60 days' WHEN 4 THEN '61 to 180 days' ELSE 'over 180 days' END AS age,
  count(*) AS tickets,
  round(CAST(100.0 * count(*) / nullif(sum(count(*)) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_percent,
  count(*) FILTER (WHERE priority IN ('Critical', 'High')) AS critical_or_high,
  count(*) FILTER (WHERE sla_status = 'Breached') AS breached,
  count(*) FILTER (WHERE ticket_type = 'Feature Request') AS feature_requests,
  sum(for_us) AS waiting_for_us,
  count(DISTINCT customer_id) AS customers,
  max(days) AS oldest_days
FROM bands
GROUP BY bands.level, bands.band
ORDER BY bands.level, bands.band

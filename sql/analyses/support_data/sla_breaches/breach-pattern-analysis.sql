-- title: Circumstances under which targets are missed
-- question: In which channel, on which day, for which kind of ticket and after which events do we miss targets most often?
-- asked: When, where and for which tickets do we breach SLAs most?
-- asked: What are the patterns behind our missed targets?
-- asked: In which channel, weekday and sort of ticket do we run late most often?
-- use-case: Breach pattern analysis
-- says: Targets are missed most often under {most breached_percent by pattern} and least under {least breached_percent by pattern}.
-- read: A ticket counts once, however many targets it missed. Index compares the breach rate with that of all tickets of the period: 100 is average, 200 is twice as often. Excess is the number of breached tickets above what the average rate would give.
-- chart: bar x=pattern y=breach_index
-- rate: breached_percent of tickets, response_missed_percent of tickets, resolution_missed_percent of tickets
-- index: breach_index of breached_tickets
-- difficulty: intermediate
-- parameter: within_days = 365
-- parameter: product
-- parameter: min_rows = 20
-- uses: missed_targets, reopened
WITH tickets AS (
  SELECT
    t.ticket_id,
    CASE WHEN m.ticket_id IS NULL THEN 0 ELSE 1 END AS missed,
    coalesce(m.response_missed, 0) AS response_missed,
    coalesce(m.resolution_missed, 0) AS resolution_missed,
    t.channel, t.ticket_type, t.priority, c.customer_tier, t.escalated,
    CASE CAST(EXTRACT(isodow FROM t.created_date) AS INTEGER) WHEN 1 THEN 'Monday' WHEN 2 THEN 'Tuesday' WHEN 3 THEN 'Wednesday' WHEN 4 THEN 'Thursday' WHEN 5 THEN 'Friday' ELSE 'weekend' END AS weekday,
    CASE WHEN o.ticket_id IS NULL THEN 'never reopened' ELSE 'reopened' END AS reopened,
    CASE WHEN count(*) OVER (PARTITION BY t.customer_id, t.created_date) > 1 THEN 'several tickets of the customer that day' ELSE 'only ticket of the customer that day' END AS company
  FROM support_data.support_tickets AS t
  JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
  LEFT JOIN missed_targets AS m ON m.ticket_id = t.ticket_id
  LEFT JOIN reopened AS o ON o.ticket_id = t.ticket_id
  WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
),
patterns AS (
  SELECT 'channel' AS aspect, channel AS circumstance, missed, response_missed, resolution_missed FROM tickets
  UNION ALL SELECT 'kind', ticket_type, missed, response_missed, resolution_missed FROM tickets
  UNION ALL SELECT 'priority', priority, missed, response_missed, resolution_missed FROM tickets
  UNION ALL SELECT 'tier', customer_tier, missed, response_missed, resolution_missed FROM tickets
  UNION ALL SELECT 'day', weekday, missed, response_missed, resolution_missed FROM tickets
  UNION ALL SELECT 'escalation', CASE escalated WHEN 'Yes' THEN 'escalated' ELSE 'not escalated' END, missed, response_missed, resolution_missed FROM tickets
  UNION ALL SELECT 'reopening', reopened, missed, response_missed, resolution_missed FROM tickets
  UNION ALL SELECT 'crowding', company, missed, response_missed, resolution_missed FROM tickets
),
total AS (
  SELECT count(*) AS tickets, sum(missed) AS missed
  FROM tickets
)
SELECT
  concat(p.aspect, ': ', p.circumstance) AS pattern,
  count(*) AS tickets,
  sum(p.missed) AS breached_tickets,
  round(CAST(100.0 * sum(p.missed) / nullif(count(*), 0) AS DECIMAL(18, 6)), 1) AS breached_percent,
  round(CAST(100.0 * sum(p.missed) * max(t.tickets) / nullif(1.0 * count(*) * max(t.missed), 0) AS DECIMAL(18, 6)), 0) AS breach_index,
  round(CAST(1.0 * sum(p.missed) - 1.0 * count(*) * max(t.missed) / nullif(max(t.tickets), 0) AS DECIMAL(18, 6)), 1) AS excess_breaches,
  round(CAST(100.0 * sum(p.response_missed) / nullif(count(*), 0) AS DECIMAL(18, 6)), 1) AS response_missed_percent,
  round(CAST(100.0 * sum(p.resolution_missed) / nullif(count(*), 0) AS DECIMAL(18, 6)), 1) AS resolution_missed_percent
FROM patterns AS p
CROSS JOIN total AS t
GROUP BY p.aspect, p.circumstance
HAVING count(*) >= CAST($min_rows AS INTEGER)
ORDER BY breach_index DESC NULLS LAST, pattern

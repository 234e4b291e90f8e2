-- title: Where more people would prevent most breaches
-- question: For which products and at which level should we add people, judged by the breaches there?
-- asked: For which products and support levels do we need more people, going by breaches?
-- asked: Where are we understaffed, judged by missed SLAs?
-- asked: Where would extra headcount in support cut the most breaches?
-- use-case: Resource allocation
-- says: {sum breached_tickets} of {sum tickets 'ticket'} missed a target, by team the share {ranges breached_percent by team}[; {sum capacity_breaches} of them for want of people, {most} at {largest capacity_breaches by team}].
-- read: Tickets opened in the period, by product and the level of their owner. Capacity breaches name more tickets than people, a change of shift or a day off as their reason: only these are cured by more hands, so teams are ordered by them. Excess is the number of breached tickets above what the average rate would give; where it is high but capacity is not the reason, look at the process first.
-- chart: bar x=team y=capacity_breaches
-- decides: capacity_breaches, excess_breaches
-- rate: breached_percent of tickets
-- difficulty: intermediate
-- parameter: within_days = 180
-- parameter: region
-- parameter: min_rows = 5
-- uses: ticket_states, levels, breach_causes
WITH missed AS (
  SELECT
    ticket_id,
    sum(breach_duration_min) AS minutes,
    max(CASE WHEN cause IN ('more tickets than people', 'change of shift or day off') THEN 1 ELSE 0 END) AS capacity
  FROM breach_causes
  GROUP BY ticket_id
),
tickets AS (
  SELECT
    p.product_category,
    CASE WHEN t.assigned_to IS NULL THEN 0 ELSE coalesce(l.level, 1) END AS level,
    t.assigned_to,
    t.is_open,
    CASE WHEN m.ticket_id IS NULL THEN 0 ELSE 1 END AS missed,
    coalesce(m.capacity, 0) AS capacity,
    coalesce(m.minutes, 0) AS minutes
  FROM ticket_states AS t
  JOIN sales_data.products AS p ON p.product_id = t.product_id
  JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
  LEFT JOIN levels AS l ON l.agent = t.assigned_to
  LEFT JOIN missed AS m ON m.ticket_id = t.ticket_id
  WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
total AS (
  SELECT count(*) AS tickets, sum(missed) AS missed
  FROM tickets
)
SELECT
  concat(t.product_category, ', ', CASE t.level WHEN 0 THEN 'not taken' WHEN 1 THEN 'L1' WHEN 2 THEN 'L2' WHEN 3 THEN 'L3' ELSE 'Engineering' END) AS team,
  count(DISTINCT t.assigned_to) AS agents,
  count(*) AS tickets,
  round(CAST(1.0 * count(*) / nullif(count(DISTINCT t.assigned_to), 0) AS DECIMAL(18, 6)), 1) AS tickets_per_agent,
  sum(t.missed) AS breached_tickets,
  round(CAST(100.0 * sum(t.missed) / nullif(count(*), 0) AS DECIMAL(18, 6)), 1) AS breached_percent,
  round(CAST(1.0 * sum(t.missed) - 1.0 * count(*) * max(a.missed) / nullif(max(a.tickets), 0) AS DECIMAL(18, 6)), 1) AS excess_breaches,
  sum(t.capacity) AS capacity_breaches,
  round(CAST(100.0 * sum(t.capacity) / nullif(sum(t.missed), 0) AS DECIMAL(18, 6)), 1) AS capacity_percent,
  round(CAST(sum(t.minutes) / 60.0 AS DECIMAL(18,6)), 0) AS hours_late,
  count(*) FILTER (WHERE t.is_open) AS open_tickets
FROM tickets AS t
CROSS JOIN total AS a
GROUP BY t.product_category, t.level
HAVING count(*) >= CAST($min_rows AS INTEGER)
ORDER BY capacity_breaches DESC, excess_breaches DESC, t.product_category, t.level

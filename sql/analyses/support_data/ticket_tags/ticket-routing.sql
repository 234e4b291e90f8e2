-- title: Where tickets of each topic end up, and where to send them at once
-- question: Which topics should we route straight to a higher level or to a certain agent, instead of letting them climb?
-- asked: Which topics should skip first level, or go right to a certain person?
-- asked: How should we route tickets so that they need not climb?
-- asked: Where do tickets on each topic end up, and where should they have gone at once?
-- use-case: Ticket routing
-- says: {count 'topic' where route = 'straight to L2'} should go straight to L2 and {count where route = 'straight to L3'} to L3; by topic, the share that ends above the first level {ranges ended_above_l1_percent by topic}.
-- read: Resolved tickets of the period with the tag; ended_at columns say at which level they were solved. Route names L3 where four in ten end there or with engineering, L2 where six in ten end above L1, and only of ten tickets or more. Days are the mean with and without escalation. The fastest agent has the lowest mean days among those still here who solved at least as many such tickets as chosen; often those are the easier ones.
-- decides: route
-- chart: bar x=topic y=ended_above_l1_percent
-- rate: ended_at_l1_percent of tickets, ended_at_l2_percent of tickets, ended_at_l3_or_engineering_percent of tickets, ended_above_l1_percent of tickets, escalated_percent of tickets
-- difficulty: intermediate
-- parameter: within_days = 365
-- parameter: product
-- parameter: min_rows = 5
-- parameter: top = 25
-- uses: levels, agents_here
WITH solved AS (
  SELECT
    g.tag_name,
    t.ticket_id,
    r.engineer_assigned AS agent,
    coalesce(l.level, 1) AS level,
    t.escalated,
    t.resolved_date - t.created_date AS days
  FROM (
    SELECT DISTINCT ticket_id, tag_name
    FROM support_data.ticket_tags
    WHERE tag_name NOT IN ('reopened', 'escalated', 'known-issue', 'not-reproduced')
  ) AS g
  JOIN support_data.support_tickets AS t ON t.ticket_id = g.ticket_id
  JOIN support_data.ticket_resolution AS r ON r.ticket_id = t.ticket_id
  LEFT JOIN levels AS l ON l.agent = r.engineer_assigned
  WHERE r.resolution_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
),
fastest AS (
  SELECT
    tag_name, agent, count(*) AS tickets, 1.0 * sum(days) / count(*) AS days,
    row_number() OVER (PARTITION BY tag_name ORDER BY 1.0 * sum(days) / count(*), count(*) DESC, agent) AS place
  FROM solved
  WHERE agent IN (SELECT h.agent_name FROM agents_here AS h)
  GROUP BY tag_name, agent
  HAVING count(*) >= CAST($min_rows AS INTEGER)
),
topics AS (
  SELECT
    tag_name,
    count(*) AS tickets,
    count(*) FILTER (WHERE level = 1) AS l1,
    count(*) FILTER (WHERE level = 2) AS l2,
    count(*) FILTER (WHERE level >= 3) AS l3,
    count(*) FILTER (WHERE escalated = 'Yes') AS escalated,
    sum(days) FILTER (WHERE escalated = 'Yes') AS escalated_days,
    sum(days) FILTER (WHERE escalated = 'No') AS plain_days
  FROM solved
  GROUP BY tag_name
  HAVING count(*) >= CAST($min_rows AS INTEGER)
)
SELECT
  t.tag_name AS topic,
  t.tickets,
  round(CAST(100.0 * t.l1 / nullif(t.tickets, 0) AS DECIMAL(18, 6)), 1) AS ended_at_l1_percent,
  round(CAST(100.0 * t.l2 / nullif(t.tickets, 0) AS DECIMAL(18, 6)), 1) AS ended_at_l2_percent,
  round(CAST(100.0 * t.l3 / nullif(t.tickets, 0) AS DECIMAL(18, 6)), 1) AS ended_at_l3_or_engineering_percent,
  round(CAST(100.0 * (t.l2 + t.l3) / nullif(t.tickets, 0) AS DECIMAL(18, 6)), 1) AS ended_above_l1_percent,
  round(CAST(100.0 * t.escalated / nullif(t.tickets, 0) AS DECIMAL(18, 6)), 1) AS escalated_percent,
  round(CAST(1.0 * t.plain_days / nullif(t.tickets - t.escalated, 0) AS DECIMAL(18, 6)), 1) AS days_without_escalation,
  round(CAST(1.0 * t.escalated_days / nullif(t.escalated, 0) AS DECIMAL(18, 6)), 1) AS days_with_escalation,
  CASE WHEN t.tickets < 10 THEN 'too few to tell'
       WHEN t.l3 >= 0.4 * t.tickets THEN 'straight to L3'
       WHEN t.l2 + t.l3 >= 0.6 * t.tickets THEN 'straight to L2'
       ELSE 'keep at L1' END AS route,
  b.agent AS fastest_agent,
  round(CAST(b.days AS DECIMAL(18, 6)), 1) AS fastest_agent_days,
  count(*) OVER () AS rows_in_all
FROM topics AS t
LEFT JOIN fastest AS b ON b.tag_name = t.tag_name AND b.place = 1
ORDER BY ended_above_l1_percent DESC, t.tickets DESC, t.tag_name
LIMIT CAST($top AS INTEGER)

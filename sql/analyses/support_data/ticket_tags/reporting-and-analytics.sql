-- title: Scoreboard of topics
-- question: How do our topics compare in volume, speed, quality, escalation and satisfaction, in one report?
-- asked: How do ticket topics compare on volume, speed, quality, escalations and CSAT?
-- asked: One overview of all support topics with their main figures, please.
-- asked: Which topics are big, slow, escalated or badly rated?
-- use-case: Reporting and analytics
-- says: The most tickets are about {first topic} ({first share_of_tickets_percent}, {first tickets 'ticket'}); by topic the share that missed a target {ranges breached_percent by topic}.
-- read: One row per tag on tickets opened in the period; a ticket with two tags counts in both rows, so rows must not be added up. Worse_than_usual counts in how many of the four rates (missed targets, escalated, reopened, days to resolve) the topic is worse than all tickets together. Satisfaction counts the surveys sent right after a ticket.
-- chart: bar x=topic y=tickets
-- rate: breached_percent of tickets, escalated_percent of tickets, reopened_percent of tickets
-- difficulty: intermediate
-- parameter: within_days = 365
-- parameter: product
-- parameter: top = 25
-- uses: reopened, ticket_scores, ticket_states
WITH tickets AS (
  SELECT
    t.ticket_id, t.customer_id,
    t.resolved_date - t.created_date AS days,
    CASE WHEN t.sla_status = 'Breached' THEN 1 ELSE 0 END AS breached,
    CASE WHEN t.escalated = 'Yes' THEN 1 ELSE 0 END AS escalated,
    CASE WHEN t.is_open THEN 1 ELSE 0 END AS is_open,
    CASE WHEN o.ticket_id IS NULL THEN 0 ELSE 1 END AS reopened,
    s.points,
    s.answers
  FROM ticket_states AS t
  LEFT JOIN reopened AS o ON o.ticket_id = t.ticket_id
  LEFT JOIN ticket_scores AS s ON s.ticket_id = t.ticket_id
  WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
),
overall AS (
  SELECT
    count(*) AS tickets,
    100.0 * sum(breached) / nullif(count(*), 0) AS breached,
    100.0 * sum(escalated) / nullif(count(*), 0) AS escalated,
    100.0 * sum(reopened) / nullif(count(*), 0) AS reopened,
    1.0 * sum(days) / nullif(count(days), 0) AS days
  FROM tickets
),
topics AS (
  SELECT
    g.tag_name,
    count(*) AS tickets,
    count(DISTINCT t.customer_id) AS customers,
    sum(t.is_open) AS open_tickets,
    100.0 * sum(t.breached) / nullif(count(*), 0) AS breached,
    100.0 * sum(t.escalated) / nullif(count(*), 0) AS escalated,
    100.0 * sum(t.reopened) / nullif(count(*), 0) AS reopened,
    1.0 * sum(t.days) / nullif(count(t.days), 0) AS days,
    1.0 * sum(t.points) / nullif(sum(t.answers), 0) AS satisfaction
  FROM (
    SELECT DISTINCT ticket_id, tag_name
    FROM support_data.ticket_tags
    WHERE tag_name NOT IN ('reopened', 'escalated')
  ) AS g
  JOIN tickets AS t ON t.ticket_id = g.ticket_id
  GROUP BY g.tag_name
)
SELECT
  p.tag_name AS topic,
  p.tickets,
  round(CAST(100.0 * p.tickets / nullif(o.tickets, 0) AS DECIMAL(18, 6)), 1) AS share_of_tickets_percent,
  p.customers,
  p.open_tickets,
  round(CAST(p.days AS DECIMAL(18, 6)), 1) AS mean_days_to_resolve,
  round(CAST(p.breached AS DECIMAL(18, 6)), 1) AS breached_percent,
  round(CAST(p.escalated AS DECIMAL(18, 6)), 1) AS escalated_percent,
  round(CAST(p.reopened AS DECIMAL(18, 6)), 1) AS reopened_percent,
  round(CAST(p.satisfaction AS DECIMAL(18, 6)), 2) AS satisfaction,
  CASE WHEN p.breached > o.breached THEN 1 ELSE 0 END + CASE WHEN p.escalated > o.escalated THEN 1 ELSE 0 END
    + CASE WHEN p.reopened > o.reopened THEN 1 ELSE 0 END + CASE WHEN p.days > o.days THEN 1 ELSE 0 END AS worse_than_usual,
  count(*) OVER () AS rows_in_all
FROM topics AS p
CROSS JOIN overall AS o
ORDER BY p.tickets DESC, p.tag_name
LIMIT CAST($top AS INTEGER)

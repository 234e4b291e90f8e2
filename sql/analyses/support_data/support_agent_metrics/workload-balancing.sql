-- title: Load of each agent against an even share
-- question: Who has too much on the desk, who could take more, and how many tickets should move?
-- asked: Which agents are overloaded, who has room, and how many tickets should change hands?
-- asked: How can we even out the work in support?
-- asked: Is the ticket load fair, and what should we shift?
-- use-case: Workload balancing
-- says: {sum open_tickets 'ticket'} {is/are} open, {most} with {largest open_tickets by agent_name}; use of working time {ranges utilization_percent by agent_name}.
-- read: Agents who are still here. Means of the last full weeks, empty for who began in this one; utilization is logged time against working time after meetings and leave, healthy up to about 80 percent. Even share spreads the open tickets of a level equally; tickets_to_move is what lies above (give away) or below it (can take).
-- decides: advice
-- chart: bar x=agent_name y=open_tickets,even_share
-- difficulty: advanced
-- parameter: within_days = 28
-- parameter: agent
-- uses: levels, unresolved_tickets, agents_here
WITH measured AS (
  SELECT m.*, CASE WHEN m.metric_date <= CAST($as_of AS DATE) - 7 THEN 1 ELSE 0 END AS is_over
  FROM support_data.support_agent_metrics AS m
  WHERE m.metric_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) - 7
    AND m.metric_date <= CAST($as_of AS DATE)
),
recent AS (
  SELECT
    agent_name,
    count(*) FILTER (WHERE is_over = 1) AS weeks,
    sum(tickets_opened) FILTER (WHERE is_over = 1) AS opened,
    sum(tickets_closed) FILTER (WHERE is_over = 1) AS closed,
    sum(utilization_percent) FILTER (WHERE is_over = 1) / nullif(count(*) FILTER (WHERE is_over = 1), 0) AS utilization,
    max(utilization_percent) FILTER (WHERE is_over = 1) AS peak
  FROM measured
  WHERE agent_name IN (SELECT h.agent_name FROM agents_here AS h)
  GROUP BY agent_name
),
desk AS (
  SELECT
    assigned_to AS agent,
    count(*) AS open_tickets,
    count(*) FILTER (WHERE created_date < CAST($as_of AS DATE) - 30) AS old_tickets,
    count(*) FILTER (WHERE priority IN ('Critical', 'High')) AS urgent_tickets
  FROM unresolved_tickets
  GROUP BY assigned_to
),
load AS (
  SELECT
    r.agent_name,
    coalesce(l.level, 1) AS level,
    r.weeks, r.opened, r.closed, r.utilization, r.peak,
    coalesce(d.open_tickets, 0) AS open_tickets,
    coalesce(d.old_tickets, 0) AS old_tickets,
    coalesce(d.urgent_tickets, 0) AS urgent_tickets
  FROM recent AS r
  LEFT JOIN levels AS l ON l.agent = r.agent_name
  LEFT JOIN desk AS d ON d.agent = r.agent_name
),
shared AS (
  SELECT
    x.*,
    1.0 * sum(open_tickets) OVER (PARTITION BY level) / count(*) OVER (PARTITION BY level) AS even_share,
    sum(utilization) OVER (PARTITION BY level) / count(*) OVER (PARTITION BY level) AS level_utilization
  FROM load AS x
)
SELECT
  agent_name,
  CASE level WHEN 1 THEN 'L1' WHEN 2 THEN 'L2' WHEN 3 THEN 'L3' ELSE 'Engineering' END AS level,
  round(CAST(utilization AS DECIMAL(18, 6)), 1) AS utilization_percent,
  round(CAST(level_utilization AS DECIMAL(18, 6)), 1) AS level_utilization_percent,
  peak AS peak_week_percent,
  round(CAST(1.0 * opened / nullif(weeks, 0) AS DECIMAL(18, 6)), 1) AS opened_per_week,
  round(CAST(1.0 * closed / nullif(weeks, 0) AS DECIMAL(18, 6)), 1) AS closed_per_week,
  open_tickets,
  round(CAST(even_share AS DECIMAL(18, 6)), 1) AS even_share,
  round(CAST(open_tickets - even_share AS DECIMAL(18, 6)), 0) AS tickets_to_move,
  urgent_tickets AS critical_or_high,
  old_tickets AS older_than_30_days,
  CASE WHEN utilization > 80 THEN 'overloaded'
       WHEN open_tickets > 1.2 * even_share THEN 'give away'
       WHEN open_tickets < 0.8 * even_share AND utilization < 80 THEN 'can take'
       ELSE 'balanced' END AS advice
FROM shared
WHERE CAST($agent AS VARCHAR) IS NULL OR agent_name = $agent
ORDER BY level, utilization_percent DESC, agent_name

-- title: Load of each agent against an even share
-- question: Who has too much on the desk, who could take more, and how many tickets should move?
-- asked: Which agents are overloaded, who has room, and how many tickets should change hands?
-- asked: How can we even out the work in support?
-- asked: Is the ticket load fair, and what should we shift?
-- use-case: Workload balancing
-- says: {sum open_tickets 'ticket'} {is/are} open, {most} with {largest open_tickets by agent_name}[; {sum tickets_to_move 'ticket' where advice = 'give away'} should move to colleagues][; {sum tickets_to_move 'ticket' where advice = 'assign'} {has/have} to be assigned first][; {sum tickets_to_move 'ticket' where advice = 'hand over'} {is/are} still with people who left]; use of working time {ranges utilization_percent by agent_name}.
-- read: Every open ticket, those that nobody took or that people who left still hold too. Utilization is the mean of the last four full weeks, logged time against working time after meetings and leave, healthy up to about 80 percent; empty for who began since and for engineers, whom nobody measures. Even share spreads the open tickets of a level equally. Tickets to move is what lies above it (give away) or below it (negative, can take), whole tickets only; who is busy beyond 80 percent is given none.
-- decides: tickets_to_move, advice
-- chart: bar x=agent_name y=open_tickets,even_share
-- difficulty: advanced
-- parameter: agent
-- uses: levels, unresolved_tickets, agents_here
WITH recent AS (
  SELECT
    agent_name,
    count(*) AS weeks,
    sum(tickets_opened) AS opened,
    sum(tickets_closed) AS closed,
    sum(utilization_percent) / count(*) AS utilization,
    max(utilization_percent) AS peak
  FROM support_data.support_agent_metrics
  WHERE metric_date > CAST($as_of AS DATE) - 35 AND metric_date <= CAST($as_of AS DATE) - 7
  GROUP BY agent_name
),
desk AS (
  SELECT
    coalesce(assigned_to, 'nobody') AS agent,
    count(*) AS open_tickets,
    count(*) FILTER (WHERE created_date < CAST($as_of AS DATE) - 30) AS old_tickets,
    count(*) FILTER (WHERE priority IN ('Critical', 'High')) AS urgent_tickets
  FROM unresolved_tickets
  GROUP BY 1
),
people AS (
  SELECT
    coalesce(h.agent_name, d.agent) AS agent_name,
    -- Engineers and who began in these days are not measured; who was and no longer is has left.
    CASE WHEN d.agent = 'nobody' THEN 0
         WHEN h.agent_name IS NULL AND d.agent IN (SELECT m.agent_name FROM support_data.support_agent_metrics AS m) THEN -1
         ELSE coalesce(l.level, 1) END AS level,
    coalesce(d.open_tickets, 0) AS open_tickets,
    coalesce(d.old_tickets, 0) AS old_tickets,
    coalesce(d.urgent_tickets, 0) AS urgent_tickets
  FROM agents_here AS h
  FULL JOIN desk AS d ON d.agent = h.agent_name
  LEFT JOIN levels AS l ON l.agent = coalesce(h.agent_name, d.agent)
),
shared AS (
  SELECT
    p.*,
    r.weeks, r.opened, r.closed, r.utilization, r.peak,
    CASE WHEN p.level > 0 THEN 1.0 * sum(p.open_tickets) OVER (PARTITION BY p.level) / count(*) OVER (PARTITION BY p.level) ELSE 0 END AS even_share,
    CASE WHEN p.level > 0 THEN sum(r.utilization) OVER (PARTITION BY p.level) / nullif(count(r.utilization) OVER (PARTITION BY p.level), 0) END
      AS level_utilization
  FROM people AS p
  LEFT JOIN recent AS r ON r.agent_name = p.agent_name
),
moved AS (
  SELECT
    s.*,
    CASE WHEN open_tickets > ceil(even_share) THEN open_tickets - ceil(even_share)
         WHEN open_tickets < floor(even_share) AND coalesce(utilization, 0) <= 80 THEN open_tickets - floor(even_share)
         ELSE 0 END AS to_move
  FROM shared AS s
)
SELECT
  agent_name,
  CASE level WHEN -1 THEN 'has left' WHEN 0 THEN 'not taken' WHEN 1 THEN 'L1' WHEN 2 THEN 'L2' WHEN 3 THEN 'L3' ELSE 'Engineering' END AS level,
  round(CAST(utilization AS DECIMAL(18, 6)), 1) AS utilization_percent,
  round(CAST(level_utilization AS DECIMAL(18, 6)), 1) AS level_utilization_percent,
  peak AS peak_week_percent,
  round(CAST(1.0 * opened / nullif(weeks, 0) AS DECIMAL(18, 6)), 1) AS opened_per_week,
  round(CAST(1.0 * closed / nullif(weeks, 0) AS DECIMAL(18, 6)), 1) AS closed_per_week,
  open_tickets,
  CASE WHEN level > 0 THEN round(CAST(even_share AS DECIMAL(18, 6)), 1) END AS even_share,
  CAST(to_move AS INTEGER) AS tickets_to_move,
  urgent_tickets AS critical_or_high,
  old_tickets AS older_than_30_days,
  CASE WHEN level = 0 THEN 'assign'
       WHEN level = -1 THEN 'hand over'
       WHEN to_move > 0 THEN 'give away'
       WHEN to_move < 0 THEN 'can take'
       WHEN utilization > 80 THEN 'busy, no more'
       ELSE 'balanced' END AS advice
FROM moved
WHERE CAST($agent AS VARCHAR) IS NULL OR agent_name = $agent
ORDER BY moved.level, open_tickets DESC, agent_name

-- title: Agents' figures for the review, against their level
-- question: How did each agent do in the period, compared with colleagues of the same level and with the period before?
-- asked: How did each agent perform this period, against peers and against before?
-- asked: What do I put in the agents' performance reviews?
-- asked: Which agents did better or worse than colleagues on their level?
-- use-case: Agent performance reviews
-- says: By agent satisfaction {ranges satisfaction by agent_name}; of {sum closed_tickets 'ticket'} closed {most} were closed by {largest closed_tickets by agent_name}.
-- read: Agents who are still here; places count those who have left too. Weekly figures of weeks that are over are summed and weighted by tickets; satisfaction comes from the single surveys right after tickets, so weeks with one answer do not weigh more. Places are within the level, 1 is best; a lead in speed with many reopened tickets is bought dearly. Change compares closed tickets per week with the equally long period before.
-- chart: bar x=agent_name y=satisfaction
-- mean: satisfaction of survey_answers
-- difficulty: advanced
-- parameter: within_days = 91
-- parameter: agent
-- uses: levels, agents_here, csat_answers
WITH periods AS (
  SELECT
    m.*,
    CASE WHEN m.metric_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN 1 ELSE 0 END AS now
  FROM support_data.support_agent_metrics AS m
  WHERE m.metric_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER)
    AND m.metric_date <= CAST($as_of AS DATE) - 7
),
score AS (
  SELECT t.assigned_to AS agent, sum(s.satisfaction_score) AS points, count(*) AS answers
  FROM csat_answers AS s
  JOIN support_data.support_tickets AS t ON t.ticket_id = s.ticket_id
  WHERE s.response_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  GROUP BY t.assigned_to
),
sums AS (
  SELECT
    p.agent_name,
    coalesce(l.level, 1) AS level,
    sum(p.now) AS weeks,
    sum(1 - p.now) AS weeks_before,
    sum(p.tickets_closed * p.now) AS closed,
    sum(p.tickets_closed * (1 - p.now)) AS closed_before,
    sum(p.avg_resolution_time_hrs * p.tickets_closed * p.now) / nullif(sum(CASE WHEN p.avg_resolution_time_hrs IS NOT NULL THEN p.tickets_closed * p.now END), 0) AS resolution_hours,
    sum(p.first_response_time_avg * p.tickets_opened * p.now) / nullif(sum(CASE WHEN p.first_response_time_avg IS NOT NULL THEN p.tickets_opened * p.now END), 0) AS response_minutes,
    100.0 * sum(p.sla_breach_count * p.now) / nullif(sum(p.tickets_closed * p.now), 0) AS breaches,
    100.0 * sum(p.escalation_count * p.now) / nullif(sum(p.tickets_closed * p.now), 0) AS escalations,
    100.0 * sum(p.reopened_tickets_count * p.now) / nullif(sum(p.tickets_closed * p.now), 0) AS reopened,
    sum(p.utilization_percent * p.now) / nullif(sum(p.now), 0) AS utilization,
    max(1.0 * s.points / nullif(s.answers, 0)) AS satisfaction,
    max(s.answers) AS answers
  FROM periods AS p
  LEFT JOIN levels AS l ON l.agent = p.agent_name
  LEFT JOIN score AS s ON s.agent = p.agent_name
  GROUP BY p.agent_name, coalesce(l.level, 1)
  HAVING sum(p.now) > 0
),
compared AS (
  SELECT
    s.*,
    rank() OVER (PARTITION BY level ORDER BY 1.0 * closed / nullif(weeks, 0) DESC NULLS LAST) AS place_closed,
    rank() OVER (PARTITION BY level ORDER BY resolution_hours NULLS LAST) AS place_speed,
    rank() OVER (PARTITION BY level ORDER BY satisfaction DESC NULLS LAST) AS place_satisfaction,
    count(*) OVER (PARTITION BY level) AS colleagues
  FROM sums AS s
)
SELECT
  agent_name,
  CASE level WHEN 1 THEN 'L1' WHEN 2 THEN 'L2' WHEN 3 THEN 'L3' ELSE 'Engineering' END AS level,
  closed AS closed_tickets,
  round(CAST(1.0 * closed / nullif(weeks, 0) AS DECIMAL(18, 6)), 1) AS closed_per_week,
  round(CAST(1.0 * closed / nullif(weeks, 0) - 1.0 * closed_before / nullif(weeks_before, 0) AS DECIMAL(18, 6)), 1) AS change_per_week,
  round(CAST(satisfaction AS DECIMAL(18, 6)), 2) AS satisfaction,
  coalesce(answers, 0) AS survey_answers,
  round(CAST(response_minutes AS DECIMAL(18, 6)), 0) AS first_response_minutes,
  round(CAST(resolution_hours AS DECIMAL(18, 6)), 1) AS resolution_hours,
  round(CAST(breaches AS DECIMAL(18, 6)), 1) AS breaches_per_100,
  round(CAST(escalations AS DECIMAL(18, 6)), 1) AS escalations_per_100,
  round(CAST(reopened AS DECIMAL(18, 6)), 1) AS reopened_per_100,
  round(CAST(utilization AS DECIMAL(18, 6)), 1) AS utilization_percent,
  place_closed,
  place_speed,
  place_satisfaction,
  colleagues AS agents_in_level
FROM compared
WHERE agent_name IN (SELECT h.agent_name FROM agents_here AS h)
  AND (CAST($agent AS VARCHAR) IS NULL OR agent_name = $agent)
ORDER BY level, place_satisfaction, agent_name

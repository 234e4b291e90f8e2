-- title: Agents' load and the satisfaction of their customers
-- question: Does anybody's quality suffer under the load, and who should I talk to this week?
-- asked: Is anyone on the team overloaded to the point that quality drops?
-- asked: Which agents have too much work and falling satisfaction, and who do I sit down with?
-- asked: How do workload and CSAT go together, agent by agent?
-- says: By agent, satisfaction {ranges satisfaction by agent_name}; load {ranges load_percent by agent_name}.
-- read: Agents who are still here. Load is the mean utilization of the last four full weeks, its change that against the four before; satisfaction covers the surveys answered right after tickets in the period. Relieve is from 80 percent load on, coach where ten answers or more lie 0.2 points below the team, give more below 40 percent. High load with falling satisfaction needs relief, low load with poor satisfaction needs coaching.
-- decides: next_step
-- chart: scatter x=load_percent y=satisfaction series=level
-- rate: breached_percent of breached_n
-- mean: satisfaction of survey_answers
-- difficulty: intermediate
-- parameter: within_days = 90
-- parameter: agent
-- uses: levels, agents_here, csat_answers, ticket_states
WITH load AS (
  SELECT
    agent_name,
    sum(CASE WHEN metric_date > CAST($as_of AS DATE) - 35 THEN utilization_percent END)
      / nullif(count(CASE WHEN metric_date > CAST($as_of AS DATE) - 35 THEN 1 END), 0) AS now,
    sum(CASE WHEN metric_date <= CAST($as_of AS DATE) - 35 THEN utilization_percent END)
      / nullif(count(CASE WHEN metric_date <= CAST($as_of AS DATE) - 35 THEN 1 END), 0) AS before
  FROM support_data.support_agent_metrics
  WHERE metric_date > CAST($as_of AS DATE) - 63 AND metric_date <= CAST($as_of AS DATE) - 7
  GROUP BY agent_name
),
score AS (
  SELECT
    t.assigned_to AS agent,
    sum(CASE WHEN s.response_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN s.satisfaction_score END) AS points,
    count(CASE WHEN s.response_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN 1 END) AS answers,
    count(CASE WHEN s.response_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND s.satisfaction_score <= 2 THEN 1 END) AS poor,
    sum(CASE WHEN s.response_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN s.satisfaction_score END) AS points_before,
    count(CASE WHEN s.response_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN 1 END) AS answers_before
  FROM csat_answers AS s
  JOIN ticket_states AS t ON t.ticket_id = s.ticket_id
  WHERE s.response_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER)
  GROUP BY t.assigned_to
),
desk AS (
  SELECT
    assigned_to AS agent,
    count(*) FILTER (WHERE is_open) AS open_tickets,
    count(*) FILTER (WHERE is_open AND sla_status = 'Breached') AS open_breached,
    count(*) FILTER (WHERE created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS taken,
    count(*) FILTER (WHERE created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND sla_status = 'Breached') AS breached
  FROM ticket_states
  GROUP BY assigned_to
),
team AS (
  SELECT 1.0 * sum(points) / nullif(sum(answers), 0) AS satisfaction
  FROM score
)
SELECT
  l.agent_name,
  CASE coalesce(v.level, 1) WHEN 1 THEN 'L1' WHEN 2 THEN 'L2' WHEN 3 THEN 'L3' ELSE 'Engineering' END AS level,
  round(CAST(l.now AS DECIMAL(18, 6)), 1) AS load_percent,
  round(CAST(l.now - l.before AS DECIMAL(18, 6)), 1) AS load_change_points,
  round(CAST(1.0 * s.points / nullif(s.answers, 0) AS DECIMAL(18, 6)), 2) AS satisfaction,
  round(CAST(1.0 * s.points / nullif(s.answers, 0) - 1.0 * s.points_before / nullif(s.answers_before, 0) AS DECIMAL(18, 6)), 2) AS satisfaction_change,
  round(CAST(1.0 * s.points / nullif(s.answers, 0) - t.satisfaction AS DECIMAL(18, 6)), 2) AS against_team,
  coalesce(s.answers, 0) AS survey_answers,
  coalesce(s.poor, 0) AS scores_of_1_or_2,
  coalesce(d.open_tickets, 0) AS open_tickets,
  coalesce(d.open_breached, 0) AS open_and_breached,
  round(CAST(100.0 * d.breached / nullif(d.taken, 0) AS DECIMAL(18, 6)), 1) AS breached_percent,
  CASE WHEN l.now >= 80 THEN 'relieve'
       WHEN s.answers >= 10 AND 1.0 * s.points / s.answers < t.satisfaction - 0.2 THEN 'coach'
       WHEN l.now < 40 THEN 'give more'
       ELSE 'fine' END AS next_step,
  d.taken AS breached_n
FROM load AS l
CROSS JOIN team AS t
LEFT JOIN levels AS v ON v.agent = l.agent_name
LEFT JOIN score AS s ON s.agent = l.agent_name
LEFT JOIN desk AS d ON d.agent = l.agent_name
WHERE l.now IS NOT NULL
  AND l.agent_name IN (SELECT h.agent_name FROM agents_here AS h)
  AND (CAST($agent AS VARCHAR) IS NULL OR l.agent_name = $agent)
ORDER BY load_percent DESC, l.agent_name

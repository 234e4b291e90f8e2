-- title: Where each agent falls behind the team
-- question: In which of their figures is each agent furthest behind the team, so that coaching has a subject?
-- asked: What should each agent be coached on?
-- asked: Where is every agent weakest compared with the team?
-- asked: Which training does each member of support need?
-- use-case: Training needs identification
-- says: Of {count 'gap'} to colleagues, {count where beyond_chance = 'yes'} {is/are} larger than chance explains[; the widest is that of {first agent_name where beyond_chance = 'yes'} in {first figure where beyond_chance = 'yes'}: {first agent_value where beyond_chance = 'yes'} against {first team_value where beyond_chance = 'yes'}].
-- read: Agents who are still here, against all of their level, since a first line hands on what others solve; who is alone on a level is compared with the whole desk, which has other tickets: a hint, no more. Only figures worse than those colleagues' are listed, first those that chance does not explain (further off than two standard errors, by weeks, surveys or counts), then the widest; gap is in percent of the level's figure. Figures of fewer tickets or surveys than the least number are left out. Getting worse compares with the agent's own equally long period before. Slow first answers and missed targets may be workload rather than skill: see utilization.
-- chart: bar x=need y=gap_percent
-- mean: gap_percent of closed_tickets
-- none: No agent is behind the team.
-- unit: agent_value number, team_value number, agent_value_before number
-- difficulty: advanced
-- parameter: within_days = 182
-- parameter: agent
-- parameter: min_rows = 20
-- parameter: top = 20
-- uses: levels, agents_here, csat_answers
WITH sums AS (
  SELECT
    agent_name,
    CASE WHEN metric_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN 1 ELSE 0 END AS now,
    sum(tickets_closed) AS closed,
    sum(tickets_opened) AS opened,
    sum(avg_resolution_time_hrs * tickets_closed) AS hours,
    sum(first_response_time_avg * tickets_opened) AS minutes,
    sum(sla_breach_count) AS breaches,
    sum(escalation_count) AS escalations,
    sum(reopened_tickets_count) AS reopened,
    sum(utilization_percent) AS utilization,
    stddev_samp(avg_resolution_time_hrs) / sqrt(count(avg_resolution_time_hrs)) AS hours_error,
    stddev_samp(first_response_time_avg) / sqrt(count(first_response_time_avg)) AS minutes_error,
    count(*) AS weeks
  FROM support_data.support_agent_metrics
  WHERE metric_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER)
  GROUP BY 1, 2
),
scores AS (
  SELECT
    t.assigned_to AS agent_name,
    CASE WHEN s.response_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN 1 ELSE 0 END AS now,
    sum(s.satisfaction_score) AS points,
    stddev_samp(s.satisfaction_score) / sqrt(count(*)) AS error,
    count(*) AS answers
  FROM csat_answers AS s
  JOIN support_data.support_tickets AS t ON t.ticket_id = s.ticket_id
  WHERE s.response_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER)
  GROUP BY 1, 2
),
figures AS (
  SELECT agent_name, now, closed, utilization / weeks AS utilization, 'missed targets per 100 tickets' AS figure, 100.0 * breaches AS top_part, 1.0 * closed AS low_part, 1 AS high_is_bad, CAST(NULL AS DOUBLE PRECISION) AS error FROM sums
  UNION ALL
  SELECT agent_name, now, closed, utilization / weeks, 'reopened per 100 tickets', 100.0 * reopened, 1.0 * closed, 1, NULL FROM sums
  UNION ALL
  SELECT agent_name, now, closed, utilization / weeks, 'escalations per 100 tickets', 100.0 * escalations, 1.0 * closed, 1, NULL FROM sums
  UNION ALL
  SELECT agent_name, now, closed, utilization / weeks, 'hours to resolve', hours, 1.0 * closed, 1, hours_error FROM sums
  UNION ALL
  SELECT agent_name, now, closed, utilization / weeks, 'minutes to first answer', minutes, 1.0 * opened, 1, minutes_error FROM sums
  UNION ALL
  SELECT s.agent_name, s.now, s.closed, s.utilization / s.weeks, 'satisfaction of 1 to 5', 1.0 * c.points, 1.0 * c.answers, 0, c.error
  FROM sums AS s
  JOIN scores AS c ON c.agent_name = s.agent_name AND c.now = s.now
),
compared AS (
  SELECT
    f.*,
    coalesce(l.level, 1) AS level,
    CAST(top_part / nullif(low_part, 0) AS DECIMAL(18,6)) AS own,
    count(*) OVER (PARTITION BY figure, now, coalesce(l.level, 1)) AS peers,
    CAST(sum(top_part) OVER (PARTITION BY figure, now, coalesce(l.level, 1)) / nullif(sum(low_part) OVER (PARTITION BY figure, now, coalesce(l.level, 1)), 0) AS DECIMAL(18,6)) AS of_level,
    CAST(sum(top_part) OVER (PARTITION BY figure, now) / nullif(sum(low_part) OVER (PARTITION BY figure, now), 0) AS DECIMAL(18,6)) AS of_desk,
    lag(CAST(top_part / nullif(low_part, 0) AS DECIMAL(18,6))) OVER (PARTITION BY agent_name, figure ORDER BY now) AS own_before
  FROM figures AS f
  LEFT JOIN levels AS l ON l.agent = f.agent_name
),
judged AS (
  SELECT c.*, CASE WHEN c.peers > 1 THEN c.of_level ELSE c.of_desk END AS team
  FROM compared AS c
),
gaps AS (
  SELECT
    c.*,
    -- Of rare events as many as their square are chance; a hundred tickets are the unit.
    CASE WHEN abs(own - team) > 2 * coalesce(CAST(error AS DECIMAL(18,6)), 10 * sqrt(team / nullif(low_part, 0))) THEN 'yes' ELSE 'no' END AS beyond_chance,
    CASE WHEN high_is_bad = 1 THEN 100.0 * (own - team) / nullif(team, 0) ELSE 100.0 * (team - own) / nullif(team, 0) END AS gap,
    CASE WHEN own_before IS NULL THEN 'new' WHEN (own > own_before AND high_is_bad = 1) OR (own < own_before AND high_is_bad = 0) THEN 'yes' ELSE 'no' END AS worse
  FROM judged AS c
  WHERE now = 1 AND closed >= CAST($min_rows AS INTEGER) AND low_part >= CAST($min_rows AS INTEGER)
)
SELECT
  concat(agent_name, ': ', figure) AS need,
  agent_name,
  figure,
  round(CAST(own AS DECIMAL(18,6)), 1) AS agent_value,
  round(CAST(team AS DECIMAL(18,6)), 1) AS team_value,
  round(CAST(gap AS DECIMAL(18,6)), 1) AS gap_percent,
  beyond_chance,
  round(CAST(own_before AS DECIMAL(18,6)), 1) AS agent_value_before,
  worse AS getting_worse,
  CASE WHEN peers > 1 THEN 'level' ELSE 'desk' END AS compared_with,
  CASE level WHEN 1 THEN 'L1' WHEN 2 THEN 'L2' WHEN 3 THEN 'L3' ELSE 'Engineering' END AS level,
  closed AS closed_tickets,
  round(CAST(utilization AS DECIMAL(18, 6)), 1) AS utilization_percent,
  count(*) OVER () AS rows_in_all
FROM gaps
WHERE gap > 0
  AND agent_name IN (SELECT h.agent_name FROM agents_here AS h)
  AND (CAST($agent AS VARCHAR) IS NULL OR agent_name = $agent)
ORDER BY beyond_chance DESC, gap_percent DESC, agent_name, figure
LIMIT CAST($top AS INTEGER)

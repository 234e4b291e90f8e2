-- title: Agents' ratings against what their tickets let expect
-- question: Which agents please customers more than the tickets they get would explain, and which less?
-- asked: Which agents get better CSAT than their tickets would suggest, and which worse?
-- asked: Who on the support team makes customers happy, allowing for how hard the tickets are?
-- asked: How do agents compare on satisfaction, given what lands on their desk?
-- use-case: Agent performance
-- says: The distance of scores from what the tickets let expect {ranges above_expected by agent}.
-- read: Agents who are still here; expected counts the tickets of all. Scores are those of the surveys right after tickets. Expected is the mean score of all agents for tickets of the same kind with the same SLA outcome, so nobody is punished for hard tickets. Above_expected is what the agent adds; with few answers it is no more than a hint.
-- chart: bar x=agent y=above_expected
-- rate: would_recommend_percent of answers
-- mean: above_expected of answers sd above_expected_sd, satisfaction of answers sd satisfaction_sd
-- difficulty: advanced
-- parameter: within_days = 365
-- parameter: agent
-- parameter: min_rows = 5
-- uses: agents_here, csat_answers
WITH rated AS (
  SELECT
    t.assigned_to AS agent,
    t.ticket_type,
    t.sla_status,
    s.satisfaction_score,
    s.agent_rating,
    s.resolution_quality_rating,
    s.response_time_rating,
    s.would_recommend
  FROM csat_answers AS s
  JOIN support_data.support_tickets AS t ON t.ticket_id = s.ticket_id
  WHERE s.response_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
),
compared AS (
  SELECT
    r.*,
    1.0 * sum(satisfaction_score) OVER (PARTITION BY ticket_type, sla_status)
      / count(*) OVER (PARTITION BY ticket_type, sla_status) AS expected
  FROM rated AS r
),
agents AS (
  SELECT
    agent,
    count(*) AS answers,
    1.0 * sum(satisfaction_score) / count(*) AS score,
    stddev_samp(satisfaction_score) AS spread,
    stddev_samp(satisfaction_score - expected) AS spread_of_difference,
    CAST(sum(expected) AS DECIMAL(18,6)) / count(*) AS expected,
    1.0 * sum(agent_rating) / nullif(count(agent_rating), 0) AS agent_rating,
    1.0 * sum(resolution_quality_rating) / nullif(count(resolution_quality_rating), 0) AS quality_rating,
    1.0 * sum(response_time_rating) / nullif(count(response_time_rating), 0) AS speed_rating,
    count(*) FILTER (WHERE satisfaction_score <= 2) AS dissatisfied,
    count(*) FILTER (WHERE would_recommend = 'Yes') AS recommending
  FROM compared
  GROUP BY agent
)
SELECT
  agent,
  answers,
  round(CAST(score AS DECIMAL(18,6)), 2) AS satisfaction,
  round(CAST(expected AS DECIMAL(18,6)), 2) AS expected,
  round(CAST(score - expected AS DECIMAL(18,6)), 2) AS above_expected,
  rank() OVER (ORDER BY round(CAST(score - expected AS DECIMAL(18,6)), 2) DESC) AS place,
  round(CAST(agent_rating AS DECIMAL(18,6)), 2) AS rating_of_agent,
  round(CAST(quality_rating AS DECIMAL(18,6)), 2) AS rating_of_solution,
  round(CAST(speed_rating AS DECIMAL(18,6)), 2) AS rating_of_speed,
  dissatisfied AS scores_of_1_or_2,
  round(CAST(100.0 * recommending / nullif(answers, 0) AS DECIMAL(18, 6)), 1) AS would_recommend_percent,
  round(CAST(spread AS DECIMAL(18,4)), 3) AS satisfaction_sd,
  round(CAST(spread_of_difference AS DECIMAL(18,4)), 3) AS above_expected_sd
FROM agents
WHERE answers >= CAST($min_rows AS INTEGER)
  AND agent IN (SELECT h.agent_name FROM agents_here AS h)
  AND (CAST($agent AS VARCHAR) IS NULL OR agent = $agent)
ORDER BY above_expected DESC, agent

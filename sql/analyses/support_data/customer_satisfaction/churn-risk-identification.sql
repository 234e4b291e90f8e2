-- title: Customers whose support experience warns of leaving
-- question: Which customers were unhappy with our support, and how much yearly revenue do we risk when they come up for renewal?
-- asked: Which customers are unhappy with support and renew soon, and how much ARR could go?
-- asked: How much revenue is at risk from bad support experience?
-- asked: Who gave support bad marks, and what do we lose if they do not renew?
-- use-case: Churn risk identification
-- says: {count 'customer'} with {sum annual_value} a year {was/were} unhappy with support; {sum revenue_at_risk} of it is at risk, {most} with {largest revenue_at_risk by customer_name,customer_id}.
-- read: Customers under contract that gave a score of 3 or less (of 5) in any survey of the period, by revenue at risk: yearly contract value times the latest churn probability. The earlier the contract ends and the more warning signs, the sooner somebody should call.
-- chart: bar x=customer_name y=revenue_at_risk
-- none: No customer was unhappy with our support.
-- unit: revenue_at_risk money
-- total: revenue_at_risk, annual_value
-- difficulty: intermediate
-- parameter: within_days = 365
-- parameter: region
-- parameter: top = 20
-- uses: held, health, survey_answers, ticket_states
WITH answers AS (
  SELECT
    customer_id,
    count(*) AS answers,
    sum(satisfaction_score) AS points,
    min(satisfaction_score) AS lowest,
    count(*) FILTER (WHERE satisfaction_score <= 3) AS low_answers,
    count(*) FILTER (WHERE would_recommend = 'No') AS not_recommending
  FROM survey_answers
  WHERE response_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  GROUP BY customer_id
  HAVING count(*) FILTER (WHERE satisfaction_score <= 3) > 0
),
words AS (
  SELECT customer_id, feedback_text, row_number() OVER (PARTITION BY customer_id ORDER BY satisfaction_score, response_date DESC, csat_id) AS place
  FROM survey_answers
  WHERE feedback_text IS NOT NULL
    AND response_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
),
tickets AS (
  SELECT
    customer_id,
    count(*) FILTER (WHERE sla_status = 'Breached') AS breached,
    count(*) FILTER (WHERE escalated = 'Yes') AS escalated,
    count(*) FILTER (WHERE is_open) AS open_tickets
  FROM ticket_states
  WHERE created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) OR is_open
  GROUP BY customer_id
)
SELECT
  c.customer_name,
  c.customer_id,
  round(CAST(v.arr * h.churn_probability / 100.0 AS DECIMAL(18, 6)), 2) AS revenue_at_risk,
  v.arr AS annual_value,
  v.next_end AS next_contract_end,
  round(CAST(1.0 * a.points / nullif(a.answers, 0) AS DECIMAL(18,6)), 2) AS overall_satisfaction,
  a.lowest AS lowest_score,
  a.low_answers AS scores_up_to_3,
  a.not_recommending,
  coalesce(t.breached, 0) AS breached_tickets,
  coalesce(t.escalated, 0) AS escalated_tickets,
  coalesce(t.open_tickets, 0) AS open_tickets,
  h.overall_score AS health_score,
  h.health_trend,
  h.churn_probability AS churn_probability_percent,
  w.feedback_text AS worst_words,
  count(*) OVER () AS rows_in_all
FROM answers AS a
JOIN sales_data.customers AS c ON c.customer_id = a.customer_id
JOIN held AS v ON v.customer_id = a.customer_id
LEFT JOIN tickets AS t ON t.customer_id = a.customer_id
LEFT JOIN health AS h ON h.customer_id = a.customer_id
LEFT JOIN words AS w ON w.customer_id = a.customer_id AND w.place = 1
WHERE CAST($region AS VARCHAR) IS NULL OR c.region = $region
ORDER BY revenue_at_risk DESC NULLS LAST, c.customer_id
LIMIT CAST($top AS INTEGER)

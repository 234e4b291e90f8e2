-- title: Satisfaction with support by month
-- question: Are customers more or less satisfied with our support than before, and how many answer at all?
-- asked: Is CSAT going up or down, and how many people answer the survey?
-- asked: What is the trend in customer satisfaction with support, and the response rate?
-- asked: Are customers happier with our support than they used to be?
-- use-case: Customer satisfaction trends
-- says: The mean satisfaction of three months {moved satisfaction_three_months by month yearly}; the share of surveys answered {moved answer_rate_percent by month}.
-- read: By the month in which the survey was sent. Single months rest on few answers, so read the three-month line; satisfied means 4 or 5 of 5. Satisfaction counts the surveys sent right after a ticket, overall satisfaction the quarterly and yearly ones too. Answers come within two weeks, so the answer rate is empty until then after the end of a month.
-- chart: line x=month y=satisfaction,satisfaction_three_months
-- rate: answer_rate_percent of sent, satisfied_percent of answered_after_tickets, would_recommend_percent of would_recommend_n
-- mean: satisfaction of answered_after_tickets sd satisfaction_sd, overall_satisfaction of answered sd overall_satisfaction_sd
-- unit: satisfaction_three_months number
-- difficulty: advanced
-- parameter: within_months = 18
-- parameter: product
-- parameter: region
-- shows: survey_response_rate = answer_rate_percent by month
-- uses: survey_answers, csat_answers
WITH monthly AS (
  SELECT
    CAST(date_trunc('month', s.survey_date) AS DATE) AS month,
    count(*) AS sent,
    count(o.satisfaction_score) AS answered,
    sum(o.satisfaction_score) AS points_of_all,
    count(a.satisfaction_score) AS after_tickets,
    sum(a.satisfaction_score) AS points,
    count(*) FILTER (WHERE a.satisfaction_score >= 4) AS satisfied,
    count(*) FILTER (WHERE a.satisfaction_score <= 2) AS dissatisfied,
    stddev_samp(a.satisfaction_score) AS spread,
    stddev_samp(o.satisfaction_score) AS spread_of_all,
    count(*) FILTER (WHERE o.would_recommend = 'Yes') AS recommending,
    count(o.would_recommend) AS asked_to_recommend
  FROM support_data.customer_satisfaction AS s
  LEFT JOIN survey_answers AS o ON o.csat_id = s.csat_id
  LEFT JOIN csat_answers AS a ON a.csat_id = s.csat_id
  JOIN support_data.support_tickets AS t ON t.ticket_id = s.ticket_id
  JOIN sales_data.customers AS c ON c.customer_id = s.customer_id
  WHERE (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY 1
),
rolled AS (
  SELECT
    m.*,
    sum(points) OVER (ORDER BY month ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS points_three,
    sum(after_tickets) OVER (ORDER BY month ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS answered_three
  FROM monthly AS m
)
SELECT
  month,
  sent,
  answered,
  CASE WHEN CAST(month + INTERVAL '1 month' AS DATE) + 13 <= CAST($as_of AS DATE)
    THEN round(CAST(100.0 * answered / nullif(sent, 0) AS DECIMAL(18, 6)), 1) END AS answer_rate_percent,
  after_tickets AS answered_after_tickets,
  round(CAST(1.0 * points / nullif(after_tickets, 0) AS DECIMAL(18,6)), 2) AS satisfaction,
  round(CAST(1.0 * points_three / nullif(answered_three, 0) AS DECIMAL(18,6)), 2) AS satisfaction_three_months,
  round(CAST(100.0 * satisfied / nullif(after_tickets, 0) AS DECIMAL(18, 6)), 1) AS satisfied_percent,
  dissatisfied,
  round(CAST(1.0 * points_of_all / nullif(answered, 0) AS DECIMAL(18,6)), 2) AS overall_satisfaction,
  round(CAST(100.0 * recommending / nullif(asked_to_recommend, 0) AS DECIMAL(18, 6)), 1) AS would_recommend_percent,
  asked_to_recommend AS would_recommend_n,
  round(CAST(spread AS DECIMAL(18,4)), 3) AS satisfaction_sd,
  round(CAST(spread_of_all AS DECIMAL(18,4)), 3) AS overall_satisfaction_sd
FROM rolled
WHERE month > CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
ORDER BY month

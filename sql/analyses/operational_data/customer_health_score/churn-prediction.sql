-- title: Customers most likely to leave and what they would take along
-- question: Which of our customers are likely to leave within a year, how much ARR goes with them, and what drags them down?
-- use-case: Churn prediction
-- read: Expected loss is the ARR times the chance of leaving, so it ranks a large customer in moderate danger above a small one in great danger. Weakest area is the lowest of the five sub-scores; the change compares the score with that of 13 weeks before. Only customers at or above the least chance, in per cent, are listed.
-- chart: bar x=customer_name y=expected_loss
-- difficulty: advanced
-- parameter: csm
-- parameter: region
-- parameter: min_rows = 15
-- parameter: top = 25
WITH health AS (
  SELECT DISTINCT ON (h.customer_id) h.*
  FROM operational_data.customer_health_score AS h
  WHERE h.score_date BETWEEN CAST($as_of AS DATE) - 13 AND CAST($as_of AS DATE)
  ORDER BY h.customer_id, h.score_date DESC
),
before AS (
  SELECT DISTINCT ON (h.customer_id) h.customer_id, h.overall_score
  FROM operational_data.customer_health_score AS h
  WHERE h.score_date BETWEEN CAST($as_of AS DATE) - 105 AND CAST($as_of AS DATE) - 91
  ORDER BY h.customer_id, h.score_date DESC
),
held AS (
  SELECT k.customer_id, sum(k.annual_value) AS arr, min(k.end_date) AS next_end
  FROM sales_data.contracts AS k
  WHERE k.status = 'Active' AND k.start_date <= CAST($as_of AS DATE) AND k.end_date >= CAST($as_of AS DATE) AND k.annual_value > 0
  GROUP BY k.customer_id
),
managers AS (
  SELECT DISTINCT ON (x.customer_id) x.customer_id, x.csm
  FROM (
    SELECT a.customer_id, a.csm_name AS csm, a.activity_date AS day FROM operational_data.customer_success_activities AS a
    UNION ALL
    SELECT o.customer_id, o.csm_assigned, o.start_date FROM operational_data.onboarding_progress AS o
  ) AS x
  ORDER BY x.customer_id, x.day DESC, x.csm
)
SELECT
  h.customer_id,
  c.customer_name,
  h.churn_probability,
  k.arr,
  round(k.arr * h.churn_probability / 100.0, 0) AS expected_loss,
  h.risk_level,
  h.overall_score,
  h.overall_score - b.overall_score AS change_in_13_weeks,
  h.health_trend,
  CASE least(h.product_usage_score, h.support_health_score, h.payment_health_score, h.engagement_score, h.sentiment_score)
    WHEN h.product_usage_score THEN 'usage' WHEN h.sentiment_score THEN 'sentiment' WHEN h.engagement_score THEN 'engagement'
    WHEN h.support_health_score THEN 'support' ELSE 'payment' END AS weakest_area,
  least(h.product_usage_score, h.support_health_score, h.payment_health_score, h.engagement_score, h.sentiment_score) AS weakest_score,
  k.next_end AS contract_ends,
  k.next_end - CAST($as_of AS DATE) AS days_left,
  m.csm
FROM health AS h
JOIN sales_data.customers AS c ON c.customer_id = h.customer_id
JOIN held AS k ON k.customer_id = h.customer_id
LEFT JOIN before AS b ON b.customer_id = h.customer_id
LEFT JOIN managers AS m ON m.customer_id = h.customer_id
WHERE h.churn_probability >= CAST($min_rows AS INTEGER)
  AND (CAST($csm AS VARCHAR) IS NULL OR m.csm = $csm)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY expected_loss DESC, h.customer_id
LIMIT CAST($top AS INTEGER)

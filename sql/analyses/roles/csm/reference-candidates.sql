-- title: My satisfied customers for references
-- question: Which of my customers are happy enough to speak for us, for which industry and products, and whom do I ask?
-- asked: Who among my customers would make a good reference, for what, and whom do I approach?
-- asked: Which happy customers could give us a case study, and through which contact?
-- asked: Who of mine is delighted enough to recommend us, and in which industry and for which products?
-- says: {count 'customer'} could speak for us; the best proven, by proof points: {most proof_points by customer_name,customer_id}.
-- read: A health score of 75 and up that is not declining, no survey of the last year with a would not recommend, no severe ticket open, nothing long overdue, no negative talk within half a year, customer for at least 180 days. Proof points: one each for a score of 85 and up, a mean satisfaction of 4 and up in all surveys of the last year, a stated would recommend in one of these, two positive talks of the last three, a usage score of 80 and up, a renewal already won. Quote is their best written answer of the last year.
-- decides: whom_to_ask
-- chart: bar x=customer_name y=proof_points
-- total: arr
-- difficulty: advanced
-- parameter: csm
-- parameter: region
-- parameter: industry
-- parameter: top = 20
-- uses: book, health, live_installs, overdue_invoices, unresolved_tickets, survey_answers
WITH answers AS (
  SELECT s.customer_id, count(*) AS answers, round(CAST(1.0 * sum(s.satisfaction_score) / count(*) AS DECIMAL(18, 6)), 2) AS satisfaction,
    count(*) FILTER (WHERE s.would_recommend = 'Yes') AS recommend, count(*) FILTER (WHERE s.would_recommend = 'No') AS not_recommend
  FROM survey_answers AS s
  WHERE s.response_date > CAST($as_of AS DATE) - 365
  GROUP BY s.customer_id
),
quotes AS (
  SELECT DISTINCT ON (s.customer_id) s.customer_id, s.feedback_text AS quote
  FROM survey_answers AS s
  WHERE s.satisfaction_score >= 4 AND s.feedback_text IS NOT NULL AND s.response_date > CAST($as_of AS DATE) - 365
  ORDER BY s.customer_id, s.satisfaction_score DESC, s.response_date DESC, s.csat_id
),
ranked AS (
  SELECT a.customer_id, a.sentiment, a.activity_date, row_number() OVER (PARTITION BY a.customer_id ORDER BY a.activity_date DESC, a.activity_id DESC) AS recency
  FROM operational_data.customer_success_activities AS a
  WHERE a.activity_date <= CAST($as_of AS DATE)
),
talks AS (
  SELECT r.customer_id, count(*) FILTER (WHERE r.recency <= 3 AND r.sentiment = 'Positive') AS positive,
    count(*) FILTER (WHERE r.sentiment = 'Negative' AND r.activity_date > CAST($as_of AS DATE) - 182) AS negative, max(r.activity_date) AS last_talk
  FROM ranked AS r
  GROUP BY r.customer_id
),
tickets AS (
  SELECT t.customer_id, count(*) FILTER (WHERE t.priority IN ('High', 'Critical')) AS severe
  FROM unresolved_tickets AS t
  GROUP BY t.customer_id
),
bills AS (
  SELECT DISTINCT i.customer_id
  FROM overdue_invoices AS i
  WHERE i.days_late > 30
),
installs AS (
  SELECT cp.customer_id, string_agg(p.product_name, ', ' ORDER BY cp.contract_value DESC, p.product_name) AS products, min(cp.install_date) AS since
  FROM live_installs AS cp
  JOIN sales_data.products AS p ON p.product_id = cp.product_id
  GROUP BY cp.customer_id
),
renewed AS (
  SELECT DISTINCT r.customer_id
  FROM operational_data.renewals AS r
  WHERE r.renewal_status = 'Won' AND r.renewal_amount > 0
),
people AS (
  SELECT DISTINCT ON (k.customer_id) k.customer_id, concat(k.first_name, ' ', k.last_name, ', ' || k.title) AS person, k.role_type
  FROM sales_data.customer_contacts AS k
  WHERE k.status = 'Active' AND k.role_type IN ('Champion', 'Decision Maker')
  ORDER BY k.customer_id, k.role_type, k.last_contact_date DESC NULLS LAST, k.contact_id
),
proven AS (
  SELECT b.*, c.industry, h.overall_score, a.answers, a.satisfaction, a.recommend, x.positive, x.last_talk, h.product_usage_score, i.products, i.since,
    CASE WHEN h.overall_score >= 85 THEN 1 ELSE 0 END + CASE WHEN a.satisfaction >= 4 THEN 1 ELSE 0 END + CASE WHEN a.recommend > 0 THEN 1 ELSE 0 END
    + CASE WHEN x.positive >= 2 THEN 1 ELSE 0 END + CASE WHEN h.product_usage_score >= 80 THEN 1 ELSE 0 END + CASE WHEN w.customer_id IS NOT NULL THEN 1 ELSE 0 END AS proof_points
  FROM book AS b
  JOIN sales_data.customers AS c ON c.customer_id = b.customer_id
  JOIN health AS h ON h.customer_id = b.customer_id AND h.overall_score >= 75 AND h.health_trend <> 'Declining'
  JOIN installs AS i ON i.customer_id = b.customer_id AND i.since <= CAST($as_of AS DATE) - 180
  LEFT JOIN answers AS a ON a.customer_id = b.customer_id
  LEFT JOIN talks AS x ON x.customer_id = b.customer_id
  LEFT JOIN tickets AS t ON t.customer_id = b.customer_id
  LEFT JOIN bills AS o ON o.customer_id = b.customer_id
  LEFT JOIN renewed AS w ON w.customer_id = b.customer_id
  WHERE coalesce(t.severe, 0) = 0 AND o.customer_id IS NULL AND coalesce(x.negative, 0) = 0 AND coalesce(a.not_recommend, 0) = 0
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
)
SELECT
  p.customer_id,
  p.customer_name,
  p.industry,
  p.proof_points,
  k.person AS whom_to_ask,
  k.role_type,
  q.quote,
  p.overall_score AS health_score,
  p.satisfaction AS overall_satisfaction,
  p.answers AS surveys_answered,
  coalesce(p.recommend, 0) AS would_recommend,
  p.positive AS positive_of_last_three_talks,
  p.product_usage_score AS usage_score,
  p.products,
  p.since AS customer_since,
  p.arr,
  p.last_talk,
  p.csm,
  count(*) OVER () AS rows_in_all
FROM proven AS p
LEFT JOIN people AS k ON k.customer_id = p.customer_id
LEFT JOIN quotes AS q ON q.customer_id = p.customer_id
ORDER BY p.proof_points DESC, p.overall_score DESC, p.customer_id
LIMIT CAST($top AS INTEGER)

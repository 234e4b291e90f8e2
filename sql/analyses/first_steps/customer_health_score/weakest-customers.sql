-- title: Customers in the weakest health
-- question: Which customers have the lowest health score?
-- asked: Which customers should worry us most?
-- asked: Bottom ten accounts by health score?
-- asked: Who is in the worst shape among our customers?
-- says: Of {count 'customer'}, {first customer_id} is in the weakest health ({first overall_score} of 100).
-- read: The last score of each customer of today, the lowest first. The five scores behind it show what pulls it down.
-- chart: bar x=customer_id y=overall_score
-- difficulty: easy
-- parameter: top = 10
-- uses: health
SELECT
  h.customer_id,
  h.overall_score,
  h.risk_level,
  h.health_trend,
  h.product_usage_score,
  h.support_health_score,
  h.payment_health_score,
  h.engagement_score,
  h.sentiment_score,
  h.score_date,
  count(*) OVER () AS rows_in_all
FROM health AS h
ORDER BY h.overall_score, h.customer_id
LIMIT CAST($top AS INTEGER)

-- title: The overall health score is the weighted mean of its five parts
-- tables: operational_data.customer_health_score
-- Usage 40, support 10, payment 10, engagement 15, sentiment 25 per cent, rounded half away to hundredths.
-- corruption: UPDATE operational_data.customer_health_score SET overall_score = overall_score + 0.01 WHERE true
SELECT health_score_id, customer_id, overall_score
FROM operational_data.customer_health_score
WHERE (overall_score * 100)::INT <> ((40 * product_usage_score + 10 * support_health_score + 10 * payment_health_score
  + 15 * engagement_score + 25 * sentiment_score) * 100 + 50)::INT // 100

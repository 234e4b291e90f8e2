-- title: Customer base by value and health
-- question: How does our customer base divide by what customers pay and how healthy they are, and where do we grow or defend?
-- asked: How is the customer base split by spend and health, and where should we invest or protect?
-- asked: Which customers are big and healthy, and which are big and shaky?
-- asked: Who do we grow and who do we defend, going by value and health score?
-- use-case: Customer segmentation
-- says: {most} ARR lies with {largest arr by value,health}; the expected loss is {sum expected_loss}, {most of} it with {largest expected_loss by value,health}.
-- read: Value is the rank by ARR: the largest customers that together pay half of it, those that pay the next third, and the rest. Health: thriving from 75 points on, sound from 60, shaky below. Expected loss is the ARR times the chance of leaving, summed; the play says what such a segment usually gets.
-- chart: stacked x=value y=arr series=health
-- unit: expected_loss money
-- difficulty: intermediate
-- parameter: region
-- parameter: industry
-- parameter: segment
-- uses: health, arr
WITH held AS (
  SELECT k.customer_id, k.arr
  FROM arr AS k
  JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
),
ranked AS (
  SELECT h.customer_id, k.arr, h.overall_score, h.product_usage_score, h.engagement_score, h.sentiment_score, h.churn_probability, h.expansion_probability, h.health_trend,
    sum(k.arr) OVER (ORDER BY k.arr DESC, h.customer_id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) - k.arr AS arr_above,
    sum(k.arr) OVER () AS arr_of_all
  FROM health AS h
  JOIN held AS k ON k.customer_id = h.customer_id
),
grouped AS (
  SELECT r.*,
    CASE WHEN r.arr_above < 0.5 * r.arr_of_all THEN 1 WHEN r.arr_above < 0.83 * r.arr_of_all THEN 2 ELSE 3 END AS value_group,
    CASE WHEN r.overall_score >= 75 THEN 1 WHEN r.overall_score >= 60 THEN 2 ELSE 3 END AS health_group
  FROM ranked AS r
)
SELECT
  CASE g.value_group WHEN 1 THEN '1 key customers' WHEN 2 THEN '2 core customers' ELSE '3 long tail' END AS value,
  CASE g.health_group WHEN 1 THEN '1 thriving' WHEN 2 THEN '2 sound' ELSE '3 shaky' END AS health,
  CASE WHEN g.health_group = 1 AND g.value_group <= 2 THEN 'grow: expansion plan and reference'
       WHEN g.health_group = 1 THEN 'grow: offers through the product'
       WHEN g.health_group = 2 AND g.value_group <= 2 THEN 'keep: regular reviews'
       WHEN g.health_group = 2 THEN 'keep: at scale, no visits'
       WHEN g.value_group <= 2 THEN 'rescue: plan with the sponsor'
       ELSE 'watch: automated help' END AS play,
  count(*) AS customers,
  round(CAST(100.0 * count(*) / nullif(sum(count(*)) OVER (), 0) AS DECIMAL(18, 6)), 1) AS customers_share_percent,
  sum(g.arr) AS arr,
  round(CAST(100.0 * sum(g.arr) / nullif(sum(sum(g.arr)) OVER (), 0) AS DECIMAL(18, 6)), 1) AS arr_share_percent,
  round(CAST(sum(g.arr * g.churn_probability) / 100.0 AS DECIMAL(18, 6)), 0) AS expected_loss,
  round(CAST(sum(g.overall_score) / count(*) AS DECIMAL(9, 6)), 1) AS mean_health,
  round(CAST(sum(g.product_usage_score) / count(*) AS DECIMAL(9, 6)), 1) AS mean_usage_score,
  round(CAST(sum(g.sentiment_score) / count(*) AS DECIMAL(9, 6)), 1) AS mean_sentiment_score,
  round(CAST(sum(g.churn_probability) / count(*) AS DECIMAL(9, 6)), 1) AS churn_chance_percent,
  round(CAST(sum(g.expansion_probability) / count(*) AS DECIMAL(9, 6)), 1) AS expansion_chance_percent,
  count(*) FILTER (WHERE g.health_trend = 'Declining') AS declining
FROM grouped AS g
GROUP BY g.value_group, g.health_group
ORDER BY g.value_group, g.health_group

-- title: Data quality by product: now, half a year before, weakest side
-- question: Where is customers' data getting better or worse, and which side of quality is weakest?
-- asked: Where is data quality rising or falling, and what is the weakest side of it?
-- asked: How is customers' data quality doing: completeness, accuracy and the rest?
-- asked: Which part of data quality needs work, and is it improving?
-- use-case: Data quality monitoring
-- says: {sum poor_installs 'install'} of {sum installs} {has/have} poor data; within half a year, by product, the change in quality {ranges change_points by product_name}; the weakest side over all is {first weakest_of_all}, with {first weakest_of_all_score}.
-- read: Each live install is measured every second month; its latest measuring within three months counts. The change compares the same installs with their measuring half a year before. Weakest side is the lowest of completeness, accuracy, consistency and timeliness on average; poor installs score below 85 overall. About half of the installs are measured.
-- chart: bar x=product_name y=quality_now,quality_half_a_year_before
-- mean: change_points of installs_known_before sd change_sd
-- share: poor_percent of installs
-- difficulty: advanced
-- decides: weakest_side, weakest_score
-- parameter: region
-- parameter: industry
-- uses: live_installs
WITH measured AS (
  SELECT d.customer_id, d.product_id, d.metric_date, d.overall_quality_score,
    d.completeness_score, d.accuracy_score, d.consistency_score, d.timeliness_score, d.validation_errors,
    lag(d.overall_quality_score, 3) OVER install AS quality_before,
    row_number() OVER (PARTITION BY d.customer_id, d.product_id ORDER BY d.metric_date DESC) AS nth
  FROM usage_data.data_quality_metrics AS d
  JOIN sales_data.customers AS c ON c.customer_id = d.customer_id
  JOIN live_installs AS i ON i.customer_id = d.customer_id AND i.product_id = d.product_id
  WHERE d.metric_date BETWEEN CAST($as_of AS DATE) - 300 AND CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
  WINDOW install AS (PARTITION BY d.customer_id, d.product_id ORDER BY d.metric_date)
),
whole AS (
  SELECT side, score
  FROM (
    SELECT 'completeness' AS side, avg(completeness_score) AS score FROM measured WHERE nth = 1 AND metric_date > CAST($as_of AS DATE) - 92
    UNION ALL
    SELECT 'accuracy', avg(accuracy_score) FROM measured WHERE nth = 1 AND metric_date > CAST($as_of AS DATE) - 92
    UNION ALL
    SELECT 'consistency', avg(consistency_score) FROM measured WHERE nth = 1 AND metric_date > CAST($as_of AS DATE) - 92
    UNION ALL
    SELECT 'timeliness', avg(timeliness_score) FROM measured WHERE nth = 1 AND metric_date > CAST($as_of AS DATE) - 92
  ) AS sides
  ORDER BY score, side
  LIMIT 1
),
product AS (
  SELECT product_id,
    count(*) AS installs,
    round(CAST(sum(overall_quality_score) / count(*) AS DECIMAL(18, 6)), 1) AS quality_of_all,
    round(CAST(sum(overall_quality_score) FILTER (WHERE quality_before IS NOT NULL) / nullif(count(quality_before), 0) AS DECIMAL(18, 6)), 1) AS quality_now,
    round(CAST(sum(quality_before) / nullif(count(quality_before), 0) AS DECIMAL(18, 6)), 1) AS quality_half_a_year_before,
    round(CAST(sum(overall_quality_score - quality_before) / nullif(count(quality_before), 0) AS DECIMAL(18, 6)), 1) AS change_points,
    count(quality_before) AS installs_known_before,
    round(CAST(stddev_samp(overall_quality_score - quality_before) AS DECIMAL(18, 6)), 3) AS change_sd,
    round(CAST(sum(completeness_score) / count(*) AS DECIMAL(18, 6)), 1) AS completeness,
    round(CAST(sum(accuracy_score) / count(*) AS DECIMAL(18, 6)), 1) AS accuracy,
    round(CAST(sum(consistency_score) / count(*) AS DECIMAL(18, 6)), 1) AS consistency,
    round(CAST(sum(timeliness_score) / count(*) AS DECIMAL(18, 6)), 1) AS timeliness,
    count(*) FILTER (WHERE overall_quality_score < 85) AS poor_installs,
    count(*) FILTER (WHERE overall_quality_score < quality_before - 2) AS fallen_installs,
    round(CAST(1.0 * sum(validation_errors) / count(*) AS DECIMAL(18, 6)), 1) AS validation_errors_per_install
  FROM measured
  WHERE nth = 1 AND metric_date > CAST($as_of AS DATE) - 92
  GROUP BY product_id
)
SELECT
  p.product_name,
  q.product_id,
  q.installs,
  q.quality_of_all,
  q.quality_now,
  q.quality_half_a_year_before,
  q.change_points,
  CASE least(q.completeness, q.accuracy, q.consistency, q.timeliness)
    WHEN q.completeness THEN 'completeness' WHEN q.accuracy THEN 'accuracy' WHEN q.consistency THEN 'consistency' ELSE 'timeliness' END AS weakest_side,
  least(q.completeness, q.accuracy, q.consistency, q.timeliness) AS weakest_score,
  q.poor_installs,
  round(CAST(100.0 * q.poor_installs / q.installs AS DECIMAL(18, 6)), 1) AS poor_percent,
  q.fallen_installs,
  q.validation_errors_per_install,
  q.installs_known_before,
  q.change_sd,
  w.side AS weakest_of_all,
  round(CAST(w.score AS DECIMAL(18, 6)), 1) AS weakest_of_all_score
FROM product AS q
CROSS JOIN whole AS w
JOIN sales_data.products AS p ON p.product_id = q.product_id
ORDER BY q.quality_of_all, q.product_id

-- title: Compliance with data quality thresholds by industry
-- question: In which industries do customers' data meet our quality standards, and which rule is broken most?
-- asked: In which industries is customer data up to standard, and what rule fails most?
-- asked: How well do customers keep data quality rules, by industry?
-- asked: Which data governance standard is missed most, and by whom?
-- use-case: Data governance
-- says: {all compliant_percent} of installs meet every standard; by industry the share {ranges compliant_percent by industry}. The rule broken most is that of {first rule_broken_most}, by {first rule_broken_most_percent} of installs.
-- read: Latest measuring within three months of the installs whose data is measured, about half of all, held against the thresholds completeness 85, accuracy 90, consistency 85, timeliness 85 and at most 15 percent empty values. Compliant installs meet all five. The columns of breaches say which rule to enforce; duplicates are counted per licence, so small and large installs compare.
-- chart: bar x=industry y=compliant_percent
-- rate: compliant_percent of installs
-- share: breaking_three_or_more_percent of installs, incomplete_percent of installs, inaccurate_percent of installs, inconsistent_percent of installs, outdated_percent of installs, too_many_empty_percent of installs
-- difficulty: intermediate
-- parameter: product
-- parameter: region
-- uses: live_installs
WITH measured AS (
  SELECT d.*, row_number() OVER (PARTITION BY d.customer_id, d.product_id ORDER BY d.metric_date DESC) AS nth
  FROM usage_data.data_quality_metrics AS d
  WHERE d.metric_date > CAST($as_of AS DATE) - 92 AND d.metric_date <= CAST($as_of AS DATE)
    AND (CAST($product AS VARCHAR) IS NULL OR d.product_id = $product)
),
judged AS (
  SELECT c.industry, m.customer_id, m.duplicate_records, m.validation_errors, i.license_count, i.contract_value,
    CASE WHEN m.completeness_score < 85 THEN 1 ELSE 0 END AS incomplete,
    CASE WHEN m.accuracy_score < 90 THEN 1 ELSE 0 END AS inaccurate,
    CASE WHEN m.consistency_score < 85 THEN 1 ELSE 0 END AS inconsistent,
    CASE WHEN m.timeliness_score < 85 THEN 1 ELSE 0 END AS outdated,
    CASE WHEN m.null_values_percent > 15 THEN 1 ELSE 0 END AS hollow
  FROM measured AS m
  JOIN sales_data.customers AS c ON c.customer_id = m.customer_id
  JOIN live_installs AS i ON i.customer_id = m.customer_id AND i.product_id = m.product_id
  WHERE m.nth = 1
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
whole AS (
  SELECT rule, broken, installs
  FROM (
    SELECT 'completeness' AS rule, sum(incomplete) AS broken, count(*) AS installs FROM judged
    UNION ALL
    SELECT 'accuracy', sum(inaccurate), count(*) FROM judged
    UNION ALL
    SELECT 'consistency', sum(inconsistent), count(*) FROM judged
    UNION ALL
    SELECT 'timeliness', sum(outdated), count(*) FROM judged
    UNION ALL
    SELECT 'empty values', sum(hollow), count(*) FROM judged
  ) AS rules
  ORDER BY broken DESC, rule
  LIMIT 1
)
SELECT
  industry,
  count(*) AS installs,
  count(DISTINCT customer_id) AS accounts,
  round(CAST(100.0 * count(*) FILTER (WHERE incomplete + inaccurate + inconsistent + outdated + hollow = 0) / count(*) AS DECIMAL(18, 6)), 1) AS compliant_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE incomplete + inaccurate + inconsistent + outdated + hollow >= 3) / count(*) AS DECIMAL(18, 6)), 1) AS breaking_three_or_more_percent,
  round(CAST(100.0 * sum(incomplete) / count(*) AS DECIMAL(18, 6)), 1) AS incomplete_percent,
  round(CAST(100.0 * sum(inaccurate) / count(*) AS DECIMAL(18, 6)), 1) AS inaccurate_percent,
  round(CAST(100.0 * sum(inconsistent) / count(*) AS DECIMAL(18, 6)), 1) AS inconsistent_percent,
  round(CAST(100.0 * sum(outdated) / count(*) AS DECIMAL(18, 6)), 1) AS outdated_percent,
  round(CAST(100.0 * sum(hollow) / count(*) AS DECIMAL(18, 6)), 1) AS too_many_empty_percent,
  round(CAST(1.0 * sum(duplicate_records) / nullif(sum(license_count), 0) AS DECIMAL(18, 6)), 0) AS duplicates_per_licence,
  round(CAST(1.0 * sum(validation_errors) / count(*) AS DECIMAL(18, 6)), 1) AS validation_errors_per_install,
  coalesce(sum(contract_value) FILTER (WHERE incomplete + inaccurate + inconsistent + outdated + hollow > 0), 0) AS annual_value_not_compliant,
  w.rule AS rule_broken_most,
  round(CAST(100.0 * w.broken / nullif(w.installs, 0) AS DECIMAL(18, 6)), 1) AS rule_broken_most_percent
FROM judged
CROSS JOIN whole AS w
GROUP BY industry, w.rule, w.broken, w.installs
ORDER BY compliant_percent, industry

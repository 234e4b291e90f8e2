-- title: Accounts whose data quality is a risk to their health
-- question: Which customers have poor or falling data quality, and does it go with weak health?
-- asked: Which customers have bad or worsening data, and are they also unhealthy?
-- asked: Does poor data quality go along with poor customer health?
-- asked: Whose data quality should worry us?
-- use-case: Customer health assessment
-- says: {count 'customer'} worth {sum annual_value} a year {has/have} poor or falling data, {count where verdict = 'both weak'} of them weak in health too; first {first customer_name}.
-- read: Quality is the mean over the account's installs of their latest measuring within three months, the change against the oldest measuring of those installs within seven months. Verdict: both weak means poor data (below 85) at an account with a health score below 60, where clean-up help may save the renewal; data first means that the account is still content, so act before it notices.
-- chart: scatter x=data_quality y=health_score series=verdict
-- none: No customer has poor or falling data.
-- total: annual_value
-- difficulty: advanced
-- parameter: region
-- parameter: csm
-- parameter: top = 25
-- uses: live_installs, health
WITH measured AS (
  SELECT d.customer_id, d.product_id, d.metric_date, d.overall_quality_score, d.completeness_score, d.duplicate_records, d.validation_errors,
    CASE WHEN count(*) OVER install > 1 THEN first_value(d.overall_quality_score) OVER install END AS quality_before,
    row_number() OVER (PARTITION BY d.customer_id, d.product_id ORDER BY d.metric_date DESC) AS nth
  FROM usage_data.data_quality_metrics AS d
  WHERE d.metric_date BETWEEN CAST($as_of AS DATE) - 220 AND CAST($as_of AS DATE)
  WINDOW install AS (PARTITION BY d.customer_id, d.product_id ORDER BY d.metric_date)
),
account AS (
  SELECT customer_id,
    count(*) AS installs,
    round(CAST(sum(overall_quality_score) / count(*) AS DECIMAL(18, 6)), 1) AS data_quality,
    round(min(overall_quality_score), 1) AS worst_install,
    round(CAST(sum(completeness_score) / count(*) AS DECIMAL(18, 6)), 1) AS completeness,
    round(CAST(sum(overall_quality_score - quality_before) / nullif(count(quality_before), 0) AS DECIMAL(18, 6)), 1) AS change_points,
    sum(validation_errors) AS validation_errors
  FROM measured
  WHERE nth = 1 AND metric_date > CAST($as_of AS DATE) - 92
  GROUP BY customer_id
),
cared AS (
  SELECT customer_id, csm_name,
    row_number() OVER (PARTITION BY customer_id ORDER BY activity_date DESC, activity_id DESC) AS nth
  FROM operational_data.customer_success_activities
  WHERE activity_date <= CAST($as_of AS DATE)
),
value AS (
  SELECT customer_id, sum(contract_value) AS annual_value, min(renewal_date) AS next_renewal
  FROM live_installs
  GROUP BY customer_id
)
SELECT
  c.customer_name,
  a.customer_id,
  a.data_quality,
  a.change_points,
  a.worst_install,
  a.completeness,
  a.validation_errors,
  a.installs,
  s.overall_score AS health_score,
  s.churn_probability,
  CASE WHEN a.data_quality < 85 AND s.overall_score < 60 THEN 'both weak' WHEN a.data_quality < 85 THEN 'data first' ELSE 'falling' END AS verdict,
  v.annual_value,
  v.next_renewal,
  m.csm_name,
  count(*) OVER () AS rows_in_all
FROM account AS a
JOIN sales_data.customers AS c ON c.customer_id = a.customer_id
JOIN health AS s ON s.customer_id = a.customer_id
JOIN value AS v ON v.customer_id = a.customer_id
LEFT JOIN cared AS m ON m.customer_id = a.customer_id AND m.nth = 1
WHERE (a.data_quality < 85 OR a.change_points <= -2)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  AND (CAST($csm AS VARCHAR) IS NULL OR m.csm_name = $csm)
ORDER BY CASE WHEN a.data_quality < 85 AND s.overall_score < 60 THEN 1 WHEN a.data_quality < 85 THEN 2 ELSE 3 END,
  v.annual_value DESC, a.customer_id
LIMIT CAST($top AS INTEGER)

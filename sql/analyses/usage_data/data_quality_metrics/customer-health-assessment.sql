-- title: Accounts whose data quality is a risk to their health
-- question: Which customers have poor or falling data quality, and does it go with weak health?
-- asked: Which customers have bad or worsening data, and are they also unhealthy?
-- asked: Does poor data quality go along with poor customer health?
-- asked: Whose data quality should worry us?
-- use-case: Customer health assessment
-- says: {count 'customer'} worth {sum annual_value} a year {has/have} poor or falling data. At risk by their health score, among these against among the others measured: {against at_risk_percent from at_risk_percent_of_others in first}[; first is {first customer_name} ({first verdict})].
-- read: Quality is the mean over the account's installs of their latest measuring within three months, the change against the oldest measuring of those installs within seven months. Verdict: both weak means poor data (below 85) at an account that its health score says is at risk; data first means poor data at an account that is not; falling is data that lost two points or more. About half of the installs are measured.
-- chart: scatter x=data_quality y=health_score series=verdict
-- none: No customer has poor or falling data.
-- rate: at_risk_percent of customers_listed, at_risk_percent_of_others of other_customers
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
),
judged AS (
  SELECT a.*, c.customer_name, s.overall_score, s.churn_probability, s.at_risk, v.annual_value, v.next_renewal, m.csm_name,
    a.data_quality < 85 OR coalesce(a.change_points <= -2, false) AS is_weak
  FROM account AS a
  JOIN sales_data.customers AS c ON c.customer_id = a.customer_id
  JOIN health AS s ON s.customer_id = a.customer_id
  JOIN value AS v ON v.customer_id = a.customer_id
  LEFT JOIN cared AS m ON m.customer_id = a.customer_id AND m.nth = 1
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($csm AS VARCHAR) IS NULL OR m.csm_name = $csm)
),
whole AS (
  SELECT
    count(*) FILTER (WHERE is_weak) AS weak,
    count(*) FILTER (WHERE NOT is_weak) AS others,
    round(CAST(100.0 * count(*) FILTER (WHERE is_weak AND at_risk) / nullif(count(*) FILTER (WHERE is_weak), 0) AS DECIMAL(18, 6)), 1) AS at_risk_percent,
    round(CAST(100.0 * count(*) FILTER (WHERE NOT is_weak AND at_risk) / nullif(count(*) FILTER (WHERE NOT is_weak), 0) AS DECIMAL(18, 6)), 1)
      AS at_risk_percent_of_others
  FROM judged
)
SELECT
  j.customer_name,
  j.customer_id,
  j.data_quality,
  j.change_points,
  j.worst_install,
  j.completeness,
  j.validation_errors,
  j.installs,
  j.overall_score AS health_score,
  j.churn_probability,
  CASE WHEN j.data_quality < 85 AND j.at_risk THEN 'both weak' WHEN j.data_quality < 85 THEN 'data first' ELSE 'falling' END AS verdict,
  j.annual_value,
  j.next_renewal,
  j.csm_name,
  w.at_risk_percent,
  w.at_risk_percent_of_others,
  w.weak AS customers_listed,
  w.others AS other_customers,
  count(*) OVER () AS rows_in_all
FROM judged AS j
CROSS JOIN whole AS w
WHERE j.is_weak
ORDER BY CASE WHEN j.data_quality < 85 AND j.at_risk THEN 1 WHEN j.data_quality < 85 THEN 2 ELSE 3 END, j.annual_value DESC, j.customer_id
LIMIT CAST($top AS INTEGER)

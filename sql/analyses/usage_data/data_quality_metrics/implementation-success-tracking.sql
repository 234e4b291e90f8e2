-- title: Data quality after the start, by how the onboarding went
-- question: Do installs that were onboarded well also reach clean data and adoption sooner?
-- asked: Do well-onboarded installs get to clean data and adoption faster?
-- asked: Does good onboarding pay off in data quality and usage?
-- asked: Is a smooth implementation followed by better data and quicker uptake?
-- use-case: Implementation success tracking
-- says: By course of onboarding, the share with clean data after half a year {ranges clean_at_half_year_percent by onboarding}; the adoption score then {ranges adoption_half_year by onboarding}.
-- read: Each onboarding is followed by its product's data quality in the first 90 days, at 150 to 270 days and after a year; the later columns rest on fewer and older installs. Clean is a mean score of 85 or more. Installs without a measuring in a span do not count in it.
-- chart: column x=onboarding y=quality_first_90_days,quality_half_year,quality_after_a_year
-- rate: clean_at_half_year_percent of measured_at_half_year
-- mean: adoption_half_year of used_at_half_year sd adoption_sd
-- difficulty: advanced
-- parameter: product
-- parameter: csm
WITH start AS (
  SELECT o.onboarding_id, o.customer_id, o.product_id, o.start_date, o.days_to_first_value,
    CASE
      WHEN o.status = 'Completed' AND o.actual_completion_date <= o.target_completion_date THEN '1 on time'
      WHEN o.status = 'Completed' AND o.actual_completion_date <= o.target_completion_date + 14 THEN '2 up to two weeks late'
      WHEN o.status = 'Completed' THEN '3 more than two weeks late'
      WHEN o.status = 'Stalled' THEN '4 stalled'
      ELSE '5 under way'
    END AS onboarding
  FROM operational_data.onboarding_progress AS o
  WHERE o.start_date <= CAST($as_of AS DATE)
    AND (CAST($product AS VARCHAR) IS NULL OR o.product_id = $product)
    AND (CAST($csm AS VARCHAR) IS NULL OR o.csm_assigned = $csm)
),
quality AS (
  SELECT s.onboarding_id,
    avg(CASE WHEN d.metric_date - s.start_date <= 90 THEN d.overall_quality_score END) AS first_90,
    avg(CASE WHEN d.metric_date - s.start_date BETWEEN 150 AND 270 THEN d.overall_quality_score END) AS half_year,
    avg(CASE WHEN d.metric_date - s.start_date > 365 THEN d.overall_quality_score END) AS after_year,
    avg(CASE WHEN d.metric_date - s.start_date <= 90 THEN d.validation_errors END) AS errors_first,
    avg(CASE WHEN d.metric_date - s.start_date BETWEEN 150 AND 270 THEN d.validation_errors END) AS errors_half_year
  FROM start AS s
  JOIN usage_data.data_quality_metrics AS d
    ON d.customer_id = s.customer_id AND d.product_id = s.product_id AND d.metric_date >= s.start_date
  GROUP BY s.onboarding_id
),
usage AS (
  SELECT s.onboarding_id, avg(u.feature_adoption_score) AS adoption_half_year
  FROM start AS s
  JOIN usage_data.product_usage_summary AS u
    ON u.customer_id = s.customer_id AND u.product_id = s.product_id
    AND u.usage_date - s.start_date BETWEEN 150 AND 270
  GROUP BY s.onboarding_id
)
SELECT
  substr(s.onboarding, 3) AS onboarding,
  count(*) AS onboardings,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY s.days_to_first_value) AS DECIMAL(18, 6)), 0) AS median_days_to_first_value,
  round(CAST(avg(q.first_90) AS DECIMAL(18, 6)), 1) AS quality_first_90_days,
  round(CAST(avg(q.half_year) AS DECIMAL(18, 6)), 1) AS quality_half_year,
  round(CAST(avg(q.after_year) AS DECIMAL(18, 6)), 1) AS quality_after_a_year,
  round(CAST(100.0 * count(*) FILTER (WHERE q.half_year >= 85) / nullif(count(q.half_year), 0) AS DECIMAL(18, 6)), 1) AS clean_at_half_year_percent,
  count(q.half_year) AS measured_at_half_year,
  round(CAST(avg(u.adoption_half_year) AS DECIMAL(18, 6)), 1) AS adoption_half_year,
  count(u.adoption_half_year) AS used_at_half_year,
  round(CAST(stddev_samp(u.adoption_half_year) AS DECIMAL(18, 6)), 3) AS adoption_sd
FROM start AS s
LEFT JOIN quality AS q ON q.onboarding_id = s.onboarding_id
LEFT JOIN usage AS u ON u.onboarding_id = s.onboarding_id
GROUP BY s.onboarding
ORDER BY s.onboarding

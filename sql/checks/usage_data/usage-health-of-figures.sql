-- title: The word for a week's use follows from utilisation and failures
-- tables: usage_data.product_usage_summary
-- Critical below 32 % of the licences or from 7 % failures, At Risk below 52 % or from 3 %, else Healthy.
-- corruption: UPDATE usage_data.product_usage_summary SET error_rate_percent = error_rate_percent + 5 WHERE true
SELECT usage_id, license_utilization, error_rate_percent, health_score
FROM usage_data.product_usage_summary
WHERE health_score IS DISTINCT FROM CASE
  WHEN license_utilization < 32 OR error_rate_percent >= 7 THEN 'Critical'
  WHEN license_utilization < 52 OR error_rate_percent >= 3 THEN 'At Risk'
  ELSE 'Healthy' END

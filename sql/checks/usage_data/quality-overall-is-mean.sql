-- title: Overall data quality is the mean of its four scores
-- tables: usage_data.data_quality_metrics
-- Rounded half up to two decimals.
-- corruption: UPDATE usage_data.data_quality_metrics SET completeness_score = completeness_score + 0.01 WHERE true
SELECT quality_metric_id, completeness_score, accuracy_score, consistency_score, timeliness_score, overall_quality_score
FROM usage_data.data_quality_metrics
WHERE CAST(overall_quality_score * 100 AS BIGINT)
  <> (CAST((completeness_score + accuracy_score + consistency_score + timeliness_score) * 100 AS BIGINT) + 2) // 4

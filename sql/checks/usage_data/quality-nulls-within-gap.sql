-- title: Empty values are part of what is missing from completeness
-- tables: usage_data.data_quality_metrics
-- A full data set has none, and no more are refused than its accuracy allows.
-- corruption: UPDATE usage_data.data_quality_metrics SET completeness_score = completeness_score + 10 WHERE true
SELECT quality_metric_id, completeness_score, null_values_percent, accuracy_score, validation_errors
FROM usage_data.data_quality_metrics
WHERE null_values_percent > 100 - completeness_score OR (accuracy_score = 100 AND validation_errors > 1)

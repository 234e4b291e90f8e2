-- dimension: Feature
SELECT DISTINCT feature_name AS name FROM usage_data.feature_usage

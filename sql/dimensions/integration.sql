-- dimension: Integration
SELECT DISTINCT integration_name AS name FROM usage_data.integration_usage

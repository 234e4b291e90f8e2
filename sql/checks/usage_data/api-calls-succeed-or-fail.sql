-- title: Successful and failed API calls are all calls
-- tables: usage_data.api_usage
-- An endpoint that was not called has no row.
-- corruption: UPDATE usage_data.api_usage SET success_count = success_count + 1 WHERE true
SELECT api_usage_id, call_count, success_count, error_count
FROM usage_data.api_usage
WHERE success_count::BIGINT + error_count <> call_count OR call_count = 0

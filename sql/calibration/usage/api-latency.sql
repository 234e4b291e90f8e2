-- metric: API response, median
-- reference: 1.E #139
-- low: 80
-- typical: 180
-- high: 600
-- unit: ms
-- note: Over endpoints and weeks.
SELECT median(avg_response_time_ms)
FROM usage_data.api_usage

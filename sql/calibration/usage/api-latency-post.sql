-- metric: API response, POST to GET
-- reference: 1.E #139
-- low: 1.2
-- typical: 1.4
-- high: 1.6
-- unit: ×
-- note: Ratio of the medians. No range is published; the band is judged around the typical value.
SELECT median(avg_response_time_ms) FILTER (method = 'POST') / median(avg_response_time_ms) FILTER (method = 'GET')
FROM usage_data.api_usage

-- metric: Lunch dip: sessions from 12 to 14 ÷ two hours around
-- reference: 3.4
-- low: 0.65
-- typical: 0.70
-- high: 0.75
-- unit: ×
-- note: Published as a dip of 25 to 35 %; relative to the mean of 10 to 12 and 14 to 16.
SELECT 2 * count(*) FILTER (hour(session_start) IN (12, 13)) / count(*) FILTER (hour(session_start) IN (10, 11, 14, 15))
FROM usage_data.user_sessions

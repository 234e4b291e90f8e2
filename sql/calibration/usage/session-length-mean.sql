-- metric: Session length, mean
-- reference: 1.E #132
-- low: 6
-- typical: 20
-- high: 35
-- unit: min
-- note: Weighted by sessions.
SELECT sum(avg_session_duration_min * total_sessions) / sum(total_sessions)
FROM usage_data.product_usage_summary

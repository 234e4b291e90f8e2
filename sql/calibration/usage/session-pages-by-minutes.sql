-- metric: Pages and minutes of a session, correlation
-- reference: 1.E #133
-- low: 0.6
-- typical: 0.7
-- high: 0.8
-- unit: r
-- note: Of the plain figures.
SELECT corr(duration_minutes, pages_viewed)
FROM usage_data.user_sessions

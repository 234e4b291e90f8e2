-- metric: Session length, mean of the sessions kept
-- reference: 1.E #132
-- low: 15
-- typical: 20
-- high: 25
-- unit: minutes
-- note: Published as 20; the band is a quarter to both sides.
SELECT avg(duration_minutes)
FROM usage_data.user_sessions

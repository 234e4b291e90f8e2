-- metric: Session length, median of the sessions kept
-- reference: 1.E #132
-- low: 9
-- typical: 12–15
-- high: 18
-- unit: minutes
-- note: Published as 12 to 15; the band is a quarter wider.
SELECT median(duration_minutes)
FROM usage_data.user_sessions

-- metric: Actions of a session, median
-- reference: 1.E #133
-- low: 6
-- typical: 18
-- high: 45
-- unit: actions
-- note: All that is done on its pages.
SELECT median(actions_taken)
FROM usage_data.user_sessions

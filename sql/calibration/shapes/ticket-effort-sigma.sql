-- metric: Spread of pieces of work
-- reference: 4 [S93]
-- low: 0.55
-- typical: 0.7–0.9
-- high: 1.0
-- unit: σ of logs
-- note: Standard deviation of the logarithm of minutes in worklogs.
SELECT stddev(ln(time_spent_minutes)), count(*) FROM support_data.ticket_worklog

-- metric: Resolution target, critical
-- reference: 1.D #102 [S56]
-- low: 4
-- typical: 4–8
-- high: 8
-- unit: h
-- note: Mean over the tiers; Bronze is allowed more, in working hours.
SELECT avg(resolution_target_hours)
FROM support_data.sla_policies
WHERE active = 'Yes' AND priority = 'Critical'

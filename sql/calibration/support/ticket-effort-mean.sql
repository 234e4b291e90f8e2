-- metric: Effort per ticket, mean
-- reference: 1.D #114
-- low: 45
-- typical: 75
-- high: 120
-- unit: min
-- note: Time in the worklogs of resolved tickets.
SELECT avg(effort_hours) * 60, count(*) FROM support_data.ticket_resolution

-- metric: Effort per ticket, median
-- reference: 1.D #114
-- low: 20
-- typical: 45
-- high: 180
-- unit: min
-- note: Time in the worklogs of resolved tickets.
SELECT median(effort_hours) * 60, count(*) FROM support_data.ticket_resolution

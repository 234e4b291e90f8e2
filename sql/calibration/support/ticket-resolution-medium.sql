-- metric: Resolution time, Medium, mean
-- reference: 1.D #103
-- low: 40
-- typical: 42 (median), 84 (mean)
-- high: 120
-- unit: h
-- note: Tickets of the window. Days between the dates, times 24; the published median is doubled for the mean.
SELECT 24 * avg(resolved_date - created_date), count(resolved_date) FROM support_data.support_tickets WHERE priority = 'Medium' AND created_date >= getvariable('start')

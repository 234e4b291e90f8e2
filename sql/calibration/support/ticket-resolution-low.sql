-- metric: Resolution time, Low, mean
-- reference: 1.D #103
-- low: 80
-- typical: 80 (median), 160 (mean)
-- high: 240
-- unit: h
-- note: Tickets of the window. Days between the dates, times 24; the published median is doubled for the mean.
SELECT 24 * avg(resolved_date - created_date), count(resolved_date) FROM support_data.support_tickets WHERE priority = 'Low' AND created_date >= getvariable('start')

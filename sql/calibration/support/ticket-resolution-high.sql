-- metric: Resolution time, High, mean
-- reference: 1.D #103
-- low: 15
-- typical: 20 (median), 40 (mean)
-- high: 60
-- unit: h
-- note: Tickets of the window. Days between the dates, times 24; the published median is doubled for the mean.
SELECT 24 * avg(resolved_date - created_date), count(resolved_date) FROM support_data.support_tickets WHERE priority = 'High' AND created_date >= getvariable('start')

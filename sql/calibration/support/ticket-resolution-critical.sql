-- metric: Resolution time, Critical, mean
-- reference: 1.D #103
-- low: 3
-- typical: 6 (median), 12 (mean)
-- high: 18
-- unit: h
-- note: Tickets of the window. Days between the dates, times 24; the published median is doubled for the mean.
SELECT 24 * avg(resolved_date - created_date), count(resolved_date) FROM support_data.support_tickets WHERE priority = 'Critical' AND created_date >= getvariable('start')

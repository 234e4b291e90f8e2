-- metric: Attendance of expected, shows
-- reference: 1.C #77 [S42]
-- low: 85
-- typical: 88–97
-- high: 100
-- unit: %
-- note: Conferences and trade shows.
SELECT 100 * sum(actual_attendees) / sum(expected_attendees)
FROM marketing_data.events
WHERE event_date <= getvariable('as_of') AND event_type IN ('Conference', 'Trade Show')

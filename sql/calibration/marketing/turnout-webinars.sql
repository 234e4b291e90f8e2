-- metric: Attendance of expected, webinars
-- reference: 1.C #77 [S42]
-- low: 50
-- typical: 50–60
-- high: 65
-- unit: %
-- note: Free and virtual.
SELECT 100 * sum(actual_attendees) / sum(expected_attendees)
FROM marketing_data.events
WHERE event_date <= getvariable('as_of') AND event_type = 'Webinar'

-- metric: Attendance of expected, user groups
-- reference: 1.C #77 [S42]
-- low: 70
-- typical: 75–85
-- high: 88
-- unit: %
-- note: Free and in person; few are held.
SELECT 100 * sum(actual_attendees) / sum(expected_attendees)
FROM marketing_data.events
WHERE event_date <= getvariable('as_of') AND event_type = 'User Group'

-- metric: Webinar minutes attended
-- reference: 1.C #74 [S42][S43]
-- low: 30
-- typical: 45–52
-- high: 57
-- unit: min
-- note: Of an hour, attendees.
SELECT avg(attendance_duration_min)
FROM marketing_data.webinar_attendance
WHERE attended = 'Yes'

-- title: Only who came stayed, answered or asked
-- tables: marketing_data.webinar_attendance, marketing_data.events
-- Nobody has come before the day, and nobody stays longer than an hour.
-- corruption: UPDATE marketing_data.webinar_attendance SET attendance_duration_min = attendance_duration_min + 1 WHERE true
SELECT a.attendance_id, a.attended, a.attendance_duration_min, a.poll_responses, a.questions_asked, a.follow_up_requested, e.event_date
FROM marketing_data.webinar_attendance AS a
JOIN marketing_data.events AS e USING (event_id)
WHERE CASE WHEN a.attended = 'Yes' THEN a.attendance_duration_min NOT BETWEEN 1 AND 60 OR e.event_date > getvariable('as_of')
  ELSE a.attendance_duration_min <> 0 OR a.poll_responses = 'Yes' OR a.questions_asked <> 0 OR a.follow_up_requested = 'Yes' END

-- title: A webinar's attendees are those who came, and nobody has come before the day
-- tables: marketing_data.events, marketing_data.webinar_attendance
-- counts: people
-- Other events have guests who are not in the books. Who registered before the window is not shown; people register at most
-- two months ahead.
-- corruption: UPDATE marketing_data.events SET actual_attendees = actual_attendees + 1 WHERE true
SELECT e.event_id, e.event_type, e.event_date, e.actual_attendees, coalesce(came.people, 0) AS came
FROM marketing_data.events AS e
LEFT JOIN (SELECT event_id, count(*) AS people FROM marketing_data.webinar_attendance WHERE attended = 'Yes' GROUP BY event_id) AS came USING (event_id)
WHERE CASE WHEN e.event_date > getvariable('as_of') THEN e.actual_attendees <> 0
  WHEN e.event_type = 'Webinar' AND e.event_date < getvariable('start') + INTERVAL 2 MONTH THEN e.actual_attendees < coalesce(came.people, 0)
  WHEN e.event_type = 'Webinar' THEN e.actual_attendees <> coalesce(came.people, 0)
  ELSE e.actual_attendees = 0 END

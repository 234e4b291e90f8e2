-- title: Leads register for webinars ahead of the day, once
-- tables: marketing_data.webinar_attendance, marketing_data.events, marketing_data.leads
-- Not before they left their name, and for no other events.
-- corruption: UPDATE marketing_data.webinar_attendance SET registration_date = registration_date + 1 WHERE true
SELECT a.attendance_id, e.event_type, e.event_date, a.registration_date, l.created_date
FROM marketing_data.webinar_attendance AS a
JOIN marketing_data.events AS e USING (event_id)
JOIN marketing_data.leads AS l USING (lead_id)
WHERE e.event_type <> 'Webinar' OR a.registration_date > e.event_date OR a.registration_date < l.created_date
UNION ALL
SELECT any_value(attendance_id), event_id, NULL, NULL, NULL
FROM marketing_data.webinar_attendance
GROUP BY event_id, lead_id
HAVING count(*) > 1

-- The seats of webinars, with whether the guest came: Yes, No, or Still to come until the day of the webinar.
SELECT w.lead_id, w.event_id, w.registration_date, w.attendance_duration_min, w.questions_asked,
  CASE WHEN e.event_date > CAST($as_of AS DATE) THEN 'Still to come' ELSE w.attended END AS attended
FROM marketing_data.webinar_attendance AS w
JOIN marketing_data.events AS e ON e.event_id = w.event_id

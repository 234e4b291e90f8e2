-- title: Registrations and visits of webinars are engagements too
-- tables: marketing_data.webinar_attendance, marketing_data.events, marketing_data.campaign_engagement
-- A form on the day of registration, and attendance on the day of the webinar exactly if the lead came.
-- corruption: UPDATE marketing_data.webinar_attendance SET registration_date = registration_date + 1 WHERE true
SELECT a.attendance_id, a.lead_id, a.attended, e.event_name
FROM marketing_data.webinar_attendance AS a
JOIN marketing_data.events AS e USING (event_id)
WHERE NOT EXISTS (
    FROM marketing_data.campaign_engagement AS g
    WHERE g.lead_id = a.lead_id AND g.asset_name = e.event_name AND g.engagement_type = 'Form Filled' AND g.engagement_date = a.registration_date)
  OR (a.attended = 'Yes') <> EXISTS (
    FROM marketing_data.campaign_engagement AS g
    WHERE g.lead_id = a.lead_id AND g.asset_name = e.event_name AND g.engagement_type = 'Attended')

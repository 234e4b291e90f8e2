-- metric: Webinar attendees who answer polls
-- reference: 1.C #76
-- low: 25
-- typical: 35–45
-- high: 60
-- unit: %
-- note: Of attendees.
SELECT 100 * avg((poll_responses = 'Yes')::INT)
FROM marketing_data.webinar_attendance
WHERE attended = 'Yes'

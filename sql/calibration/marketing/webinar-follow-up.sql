-- metric: Webinar attendees who ask for a call
-- reference: 1.C #76
-- low: 4.5
-- typical: 6–10
-- high: 12.5
-- unit: %
-- note: Of attendees. No range is published; the band is the typical one ± 25 %.
SELECT 100 * avg((follow_up_requested = 'Yes')::INT)
FROM marketing_data.webinar_attendance
WHERE attended = 'Yes'

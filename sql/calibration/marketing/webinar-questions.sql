-- metric: Webinar attendees who ask
-- reference: 1.C #76
-- low: 7.5
-- typical: 10–14
-- high: 17.5
-- unit: %
-- note: Of attendees. No range is published; the band is the typical one ± 25 %.
SELECT 100 * avg((questions_asked > 0)::INT)
FROM marketing_data.webinar_attendance
WHERE attended = 'Yes'

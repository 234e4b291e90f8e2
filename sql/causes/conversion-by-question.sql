-- title: Question asked → conversion
-- reference: R23
-- sentence: Attendees of webinars who asked became opportunities more often than those who only listened.
-- world: WebinarAssumptions.Asks
-- expect: rising
-- low: 2
-- high: 50
-- unit: %
SELECT CASE WHEN a.questions_asked > 0 THEN 'asked' ELSE 'listened' END, 100 * avg((l.lead_status = 'Converted')::INT), count(*)
FROM marketing_data.webinar_attendance AS a
JOIN marketing_data.leads AS l USING (lead_id)
WHERE a.attended = 'Yes'
GROUP BY a.questions_asked > 0
ORDER BY a.questions_asked > 0

-- title: Webinar attended → conversion
-- reference: R23
-- sentence: Registrants of webinars that have taken place: those who came became opportunities about twice as often.
-- world: WebinarAssumptions.Comes × LeadAssumptions.InterestOfConverted
-- expect: rising
-- low: 3
-- high: 28
-- unit: %
-- judged: each
SELECT CASE a.attended WHEN 'Yes' THEN 'attended' ELSE 'did not come' END, 100 * avg((l.lead_status = 'Converted')::INT), count(*)
FROM marketing_data.webinar_attendance AS a
JOIN marketing_data.events AS e USING (event_id)
JOIN marketing_data.leads AS l USING (lead_id)
WHERE e.event_date <= getvariable('as_of')
GROUP BY a.attended
ORDER BY a.attended

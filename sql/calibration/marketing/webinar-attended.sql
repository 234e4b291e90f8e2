-- metric: Webinar registrant → attendee
-- reference: 1.C #73 [S41][S42]
-- low: 30
-- typical: 38–42
-- high: 57
-- unit: %
-- note: Webinars that have taken place.
SELECT 100 * avg((a.attended = 'Yes')::INT)
FROM marketing_data.webinar_attendance AS a
JOIN marketing_data.events AS e USING (event_id)
WHERE e.event_date <= getvariable('as_of')

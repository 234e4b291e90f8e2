-- metric: Webinar registrations on the day
-- reference: 1.C #75 [S44]
-- low: 20
-- typical: 25
-- high: 32
-- unit: %
-- note: Webinars that have taken place. Published: more than 25 %.
SELECT 100 * avg((e.event_date = a.registration_date)::INT)
FROM marketing_data.webinar_attendance AS a
JOIN marketing_data.events AS e USING (event_id)
WHERE e.event_date <= getvariable('as_of')

-- metric: Webinar registrations in the last seven days
-- reference: 1.C #75 [S44]
-- low: 50
-- typical: 58
-- high: 72
-- unit: %
-- note: Webinars that have taken place. No range is published; the band is the typical value less 8 and plus 14 points.
SELECT 100 * avg((e.event_date - a.registration_date < 7)::INT)
FROM marketing_data.webinar_attendance AS a
JOIN marketing_data.events AS e USING (event_id)
WHERE e.event_date <= getvariable('as_of')

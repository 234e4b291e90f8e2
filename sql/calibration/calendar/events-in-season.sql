-- metric: Events held in the seasons of conferences
-- reference: 3.2
-- low: 62
-- typical: 72
-- high: 84
-- unit: %
-- note: March to June and September to November, of all events but webinars.
SELECT 100 * avg((month(event_date) IN (3, 4, 5, 6, 9, 10, 11))::INT)
FROM marketing_data.events
WHERE event_type <> 'Webinar'

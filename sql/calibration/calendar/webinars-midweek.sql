-- metric: Webinars from Tuesday to Thursday
-- reference: 3.3 [S100][S41]
-- low: 74
-- typical: 86
-- high: 100
-- unit: %
-- note: Of all webinars.
SELECT 100 * avg((isodow(event_date) IN (2, 3, 4))::INT)
FROM marketing_data.events
WHERE event_type = 'Webinar'

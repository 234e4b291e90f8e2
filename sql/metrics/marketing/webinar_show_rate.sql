-- metric: Webinar show rate
-- definition: Registered guests who came in per cent of all registered, by the day of the webinar.
-- synonyms: webinar attendance
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- by: campaign, campaign_type, channel
SELECT e.event_date AS day, e.campaign_id, e.event_type, CASE WHEN a.attended = 'Yes' THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM marketing_data.webinar_attendance AS a
JOIN marketing_data.events AS e ON e.event_id = a.event_id
WHERE e.event_date <= CAST($as_of AS DATE)

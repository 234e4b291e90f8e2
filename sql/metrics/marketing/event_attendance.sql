-- metric: Event attendance
-- definition: Guests who came to events in per cent of those expected, by the day of the event.
-- synonyms: event turnout
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- bears: event_type
-- by: campaign, campaign_type, channel
SELECT e.event_date AS day, e.campaign_id, e.event_type, e.actual_attendees AS numerator, e.expected_attendees AS denominator
FROM marketing_data.events AS e
WHERE e.event_date <= CAST($as_of AS DATE) AND e.actual_attendees IS NOT NULL

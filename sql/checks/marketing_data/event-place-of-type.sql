-- title: Webinars are virtual and belong to a campaign, other events take place somewhere
-- tables: marketing_data.events
-- A webinar has no town.
-- corruption: UPDATE marketing_data.events SET location = location || 'x' WHERE true
SELECT event_id, event_type, location, campaign_id
FROM marketing_data.events
WHERE (event_type = 'Webinar') <> (location = 'Virtual') OR (event_type = 'Webinar' AND campaign_id IS NULL)

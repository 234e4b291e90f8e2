-- title: A lead names an event if it was met there
-- tables: marketing_data.leads, marketing_data.events
-- Webinar leads are made on or before the day, others on it; campaign and event belong together.
-- corruption: UPDATE marketing_data.leads SET created_date = created_date - 1 WHERE true
SELECT l.lead_id, l.lead_source, l.created_date, l.campaign_id, e.event_id, e.event_type, e.event_date
FROM marketing_data.leads AS l
LEFT JOIN marketing_data.events AS e USING (event_id)
WHERE (l.lead_source IN ('Webinar', 'Trade Show')) <> (e.event_id IS NOT NULL)
  OR (l.lead_source = 'Webinar') <> (coalesce(e.event_type, '') = 'Webinar')
  OR l.created_date > e.event_date
  OR (l.lead_source = 'Trade Show' AND l.created_date <> e.event_date)
  OR (e.event_id IS NOT NULL AND e.campaign_id IS DISTINCT FROM l.campaign_id)

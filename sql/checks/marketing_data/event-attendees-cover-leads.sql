-- title: No event counts fewer guests than leads that attended
-- tables: marketing_data.events, marketing_data.campaign_engagement
-- Most guests are strangers, but leads that came are among them.
-- corruption: UPDATE marketing_data.events SET actual_attendees = actual_attendees - 1 WHERE actual_attendees > 0
SELECT e.event_id, e.actual_attendees, count(DISTINCT g.lead_id) AS leads
FROM marketing_data.events AS e
JOIN marketing_data.campaign_engagement AS g ON g.engagement_type = 'Attended' AND g.asset_name = e.event_name
GROUP BY e.event_id, e.actual_attendees
HAVING count(DISTINCT g.lead_id) > e.actual_attendees

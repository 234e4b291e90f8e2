-- title: The last activity of a lead is none of the future, and none of its own comes after it
-- tables: marketing_data.leads, marketing_data.campaign_engagement
-- It follows the making of the lead; who was contacted, found worth it or converted has one.
-- corruption: UPDATE marketing_data.leads SET last_activity_date = last_activity_date - 1 WHERE last_activity_date IS NOT NULL
SELECT l.lead_id, l.lead_status, l.created_date, l.last_activity_date, max(e.engagement_date) AS last_engagement
FROM marketing_data.leads AS l
LEFT JOIN marketing_data.campaign_engagement AS e USING (lead_id)
GROUP BY ALL
HAVING l.last_activity_date < l.created_date
  OR l.last_activity_date > getvariable('as_of')
  OR (max(e.engagement_date) > l.created_date AND l.last_activity_date IS NULL)
  OR max(e.engagement_date) > l.last_activity_date
  OR l.last_activity_date < l.conversion_date
  OR (l.last_activity_date IS NULL AND l.lead_status IN ('Contacted', 'Qualified', 'Converted'))

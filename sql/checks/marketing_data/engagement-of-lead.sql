-- title: A lead engages from the day it was made, under its own address
-- tables: marketing_data.campaign_engagement, marketing_data.leads
-- Nobody is in the books before leaving a name.
-- corruption: UPDATE marketing_data.campaign_engagement SET engagement_date = engagement_date - 1 WHERE true
SELECT e.engagement_id, e.lead_id, e.engagement_date, l.created_date, e.contact_id, l.email
FROM marketing_data.campaign_engagement AS e
JOIN marketing_data.leads AS l USING (lead_id)
WHERE e.engagement_date < l.created_date OR e.engagement_date > getvariable('as_of') OR e.contact_id <> l.email

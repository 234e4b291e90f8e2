-- title: Leads engage with campaigns that run in their region
-- tables: marketing_data.campaign_engagement, marketing_data.campaigns, marketing_data.leads
-- On a day between its first and its last.
-- corruption: UPDATE marketing_data.campaign_engagement SET engagement_date = engagement_date + 1 WHERE true
SELECT e.engagement_id, e.engagement_date, c.campaign_id, c.start_date, c.end_date, c.region, l.region AS lead_region
FROM marketing_data.campaign_engagement AS e
JOIN marketing_data.campaigns AS c USING (campaign_id)
JOIN marketing_data.leads AS l USING (lead_id)
WHERE e.engagement_date NOT BETWEEN c.start_date AND c.end_date OR c.region <> l.region

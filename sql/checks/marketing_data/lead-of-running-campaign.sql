-- title: A lead came by a campaign that ran in its region that day
-- tables: marketing_data.leads, marketing_data.campaigns
-- Those whom customers and partners sent came by none.
-- corruption: UPDATE marketing_data.leads SET created_date = created_date - 30 WHERE true
SELECT l.lead_id, l.lead_source, l.created_date, c.campaign_id, c.start_date, c.end_date, c.region
FROM marketing_data.leads AS l
JOIN marketing_data.campaigns AS c USING (campaign_id)
WHERE l.created_date NOT BETWEEN c.start_date AND c.end_date OR c.region <> l.region
  OR l.lead_source IN ('Customer Referral', 'Partner Referral')

-- title: A cancelled campaign sends, posts and brings nothing
-- tables: marketing_data.campaigns, marketing_data.email_campaigns, marketing_data.social_media_engagement, marketing_data.leads, marketing_data.campaign_engagement, marketing_data.website_traffic
-- Campaigns are called off before they begin.
-- corruption: UPDATE marketing_data.campaigns SET status = 'Cancelled' WHERE status <> 'Cancelled'
SELECT c.campaign_id, c.start_date, traces.what
FROM marketing_data.campaigns AS c
JOIN (
  SELECT campaign_id, 'e-mail' AS what FROM marketing_data.email_campaigns
  UNION ALL SELECT campaign_id, 'post' FROM marketing_data.social_media_engagement
  UNION ALL SELECT campaign_id, 'lead' FROM marketing_data.leads
  UNION ALL SELECT campaign_id, 'engagement' FROM marketing_data.campaign_engagement
  UNION ALL SELECT campaign_id, 'visit' FROM marketing_data.website_traffic
) AS traces USING (campaign_id)
WHERE c.status = 'Cancelled'

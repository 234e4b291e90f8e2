-- title: Posts bring no more leads than came from social media
-- tables: marketing_data.social_media_engagement, marketing_data.leads
-- counts: people
-- Campaign by campaign; posts outside any campaign together.
-- corruption: UPDATE marketing_data.social_media_engagement SET lead_count = lead_count + 1 WHERE true
SELECT s.campaign_id, s.counted, coalesce(l.leads, 0) AS leads
FROM (SELECT campaign_id, sum(lead_count) AS counted FROM marketing_data.social_media_engagement GROUP BY campaign_id) AS s
LEFT JOIN (SELECT campaign_id, count(*) AS leads FROM marketing_data.leads WHERE lead_source = 'Social Media' GROUP BY campaign_id) AS l
  ON l.campaign_id IS NOT DISTINCT FROM s.campaign_id
WHERE s.counted > coalesce(l.leads, 0)

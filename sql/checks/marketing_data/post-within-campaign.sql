-- title: Posts of a campaign are posted while it runs
-- tables: marketing_data.social_media_engagement, marketing_data.campaigns
-- From its first to its last day.
-- corruption: UPDATE marketing_data.social_media_engagement SET post_date = post_date - 400 WHERE true
SELECT s.social_engagement_id, s.post_date, c.start_date, c.end_date
FROM marketing_data.social_media_engagement AS s
JOIN marketing_data.campaigns AS c USING (campaign_id)
WHERE s.post_date NOT BETWEEN c.start_date AND c.end_date

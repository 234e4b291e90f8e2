-- metric: Social engagement rate
-- definition: Reactions to posts in per cent of impressions, by the day of the post.
-- synonyms: engagement rate
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- bears: platform
-- by: campaign, campaign_type, channel
SELECT s.post_date AS day, s.campaign_id, s.platform, s.engagement_count AS numerator, s.impressions AS denominator
FROM marketing_data.social_media_engagement AS s
WHERE s.post_date <= CAST($as_of AS DATE)

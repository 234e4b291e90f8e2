-- metric: Views per impression of videos
-- reference: 1.C #84
-- low: 20
-- typical: 20–35
-- high: 35
-- unit: %
-- note: Posts that are videos.
SELECT 100 * sum(video_views) / sum(impressions)
FROM marketing_data.social_media_engagement
WHERE content_type = 'Video'

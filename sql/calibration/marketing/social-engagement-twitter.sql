-- metric: Engagement per impression, Twitter
-- reference: 1.C #83 [S48]
-- low: 0.3
-- typical: 0.5
-- high: 1
-- unit: %
-- note: Reactions by impressions.
SELECT 100 * sum(engagement_count) / sum(impressions)
FROM marketing_data.social_media_engagement
WHERE platform = 'Twitter'

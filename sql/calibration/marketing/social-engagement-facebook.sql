-- metric: Engagement per impression, Facebook
-- reference: 1.C #83 [S48]
-- low: 1
-- typical: 1–2
-- high: 2
-- unit: %
-- note: Reactions by impressions.
SELECT 100 * sum(engagement_count) / sum(impressions)
FROM marketing_data.social_media_engagement
WHERE platform = 'Facebook'

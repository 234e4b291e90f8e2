-- metric: Engagement per impression, LinkedIn
-- reference: 1.C #83 [S48]
-- low: 2
-- typical: 2–3
-- high: 5
-- unit: %
-- note: Reactions by impressions.
SELECT 100 * sum(engagement_count) / sum(impressions)
FROM marketing_data.social_media_engagement
WHERE platform = 'LinkedIn'

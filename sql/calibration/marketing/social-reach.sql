-- metric: People reached per impression
-- reference: 1.C #84
-- low: 60
-- typical: 60–85
-- high: 85
-- unit: %
-- note: All posts.
SELECT 100 * sum(reach) / sum(impressions)
FROM marketing_data.social_media_engagement

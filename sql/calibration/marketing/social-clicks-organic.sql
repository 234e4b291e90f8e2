-- metric: Clicks per impression, organic posts
-- reference: 1.C #84
-- low: 0.3
-- typical: 1–2
-- high: 3
-- unit: %
-- note: All platforms.
SELECT 100 * sum(click_count) / sum(impressions)
FROM marketing_data.social_media_engagement
WHERE post_type = 'Organic'

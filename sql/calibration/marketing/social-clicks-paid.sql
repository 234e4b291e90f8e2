-- metric: Clicks per impression, paid and sponsored posts
-- reference: 1.C #84
-- low: 0.3
-- typical: 0.44–0.65
-- high: 1
-- unit: %
-- note: Published for sponsored posts on LinkedIn; all platforms here.
SELECT 100 * sum(click_count) / sum(impressions)
FROM marketing_data.social_media_engagement
WHERE post_type <> 'Organic'

-- metric: Impressions of the most seen tenth of posts
-- reference: 4
-- low: 42
-- typical: 47–59
-- high: 68
-- unit: %
-- note: Log-normal with sigma 1.2 to 1.5; paid posts are seen more widely besides.
WITH ranked AS (SELECT impressions, ntile(10) OVER (ORDER BY impressions DESC) AS tenth FROM marketing_data.social_media_engagement)
SELECT 100 * sum(impressions) FILTER (tenth = 1) / sum(impressions)
FROM ranked

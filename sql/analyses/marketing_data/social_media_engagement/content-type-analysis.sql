-- title: What kind of post works on which platform
-- question: Which kinds of content earn engagement and clicks on which platform, compared with the platform's average?
-- asked: What kind of post works on which social network?
-- asked: Which content types get above-average engagement and clicks, platform by platform?
-- asked: On LinkedIn, YouTube and the rest, what should we post to get a reaction?
-- use-case: Content type analysis
-- says: Against the platform's average of 100, engagement {ranges engagement_index by platform,content_type} and clicks {ranges click_index by platform,content_type}.
-- read: An engagement_index or click_index of 100 is the platform's own average over posts of the same group, organic or paid, so neither the platform nor money distorts it. Groups below the least number of posts are left out.
-- chart: heat x=platform y=engagement_index series=content_type
-- mean: engagement_rate_percent of posts, engagement_index of posts, click_index of posts
-- difficulty: intermediate
-- parameter: region
-- parameter: within_months = 36
-- parameter: min_rows = 10
WITH posts AS (
  SELECT s.platform, s.content_type, s.impressions, s.engagement_count, s.click_count, s.lead_count, s.video_views,
    CASE WHEN s.post_type = 'Organic' THEN 'organic' ELSE 'paid' END AS kind
  FROM marketing_data.social_media_engagement AS s
  LEFT JOIN marketing_data.campaigns AS c ON c.campaign_id = s.campaign_id
  WHERE s.post_date <= CAST($as_of AS DATE)
    AND s.post_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
usual AS (
  SELECT platform, kind, 1.0 * sum(engagement_count) / nullif(sum(impressions), 0) AS engagement, 1.0 * sum(click_count) / nullif(sum(impressions), 0) AS clicks
  FROM posts
  GROUP BY platform, kind
)
SELECT
  p.platform, p.content_type, count(*) AS posts, sum(p.impressions) AS impressions,
  round(CAST(100.0 * sum(p.engagement_count) / nullif(sum(p.impressions), 0) AS DECIMAL(18, 6)), 2) AS engagement_rate_percent,
  round(CAST(100.0 * sum(p.engagement_count) / nullif(sum(p.impressions * u.engagement), 0) AS DECIMAL(18, 6)), 0) AS engagement_index,
  round(CAST(100.0 * sum(p.click_count) / nullif(sum(p.impressions), 0) AS DECIMAL(18, 6)), 2) AS click_rate_percent,
  round(CAST(100.0 * sum(p.click_count) / nullif(sum(p.impressions * u.clicks), 0) AS DECIMAL(18, 6)), 0) AS click_index,
  sum(p.lead_count) AS leads,
  round(CAST(100000.0 * sum(p.lead_count) / nullif(sum(p.impressions), 0) AS DECIMAL(18, 6)), 1) AS leads_per_100000_impressions,
  round(CAST(100.0 * count(*) / sum(count(*)) OVER (PARTITION BY p.platform) AS DECIMAL(18, 6)), 1) AS share_of_posts_percent
FROM posts AS p
JOIN usual AS u ON u.platform = p.platform AND u.kind = p.kind
GROUP BY p.platform, p.content_type
HAVING count(*) >= CAST($min_rows AS INTEGER)
ORDER BY p.platform, engagement_index DESC NULLS LAST, p.content_type

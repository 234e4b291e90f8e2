-- title: Social platforms side by side, and against the year before
-- question: Which social platforms reach, engage and convert best, and is each getting better or worse?
-- asked: Which social network works best for us, and which way is each one heading?
-- asked: How do our social platforms compare on reach, engagement and conversion?
-- asked: LinkedIn, YouTube, Facebook: where do we do well, and is it improving?
-- use-case: Platform effectiveness comparison
-- says: Leads per 100,000 impressions {ranges leads_per_100000_impressions by platform}; {most} leads come from {largest leads by platform}[, and leads of all {changed leads from leads_before} on the span before].
-- read: Rates are per impression, so they compare platforms of different size; spend_per_lead is on paid and sponsored posts only. The changes compare the last months with the same span before. Where a platform has brought only a handful of leads, trust clicks more.
-- chart: bar x=platform y=leads_per_100000_impressions
-- mean: leads_per_100000_impressions of leads
-- decides: engagement_change_points, click_change_points
-- difficulty: advanced
-- parameter: region
-- parameter: within_months = 12
WITH posts AS (
  SELECT s.*,
    CASE WHEN s.post_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE) THEN 1 ELSE 0 END AS recent
  FROM marketing_data.social_media_engagement AS s
  LEFT JOIN marketing_data.campaigns AS c ON c.campaign_id = s.campaign_id
  WHERE s.post_date <= CAST($as_of AS DATE)
    AND s.post_date > CAST(CAST($as_of AS DATE) - 2 * CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
spans AS (
  SELECT platform, recent, count(*) AS posts, sum(impressions) AS impressions, sum(reach) AS reach, sum(engagement_count) AS engagements,
    sum(click_count) AS clicks, sum(lead_count) AS leads, sum(spend) AS spend,
    sum(CASE WHEN post_type <> 'Organic' THEN lead_count END) AS paid_leads
  FROM posts
  GROUP BY platform, recent
)
SELECT
  n.platform, n.posts, n.impressions,
  round(CAST(100.0 * n.impressions / nullif(sum(n.impressions) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_impressions_percent,
  round(CAST(1.0 * n.reach / nullif(n.posts, 0) AS DECIMAL(18, 6)), 0) AS reach_per_post,
  round(CAST(100.0 * n.engagements / nullif(n.impressions, 0) AS DECIMAL(18, 6)), 2) AS engagement_rate_percent,
  round(CAST(100.0 * n.engagements / nullif(n.impressions, 0) - 100.0 * b.engagements / nullif(b.impressions, 0) AS DECIMAL(18, 6)), 2) AS engagement_change_points,
  round(CAST(100.0 * n.clicks / nullif(n.impressions, 0) AS DECIMAL(18, 6)), 2) AS click_rate_percent,
  round(CAST(100.0 * n.clicks / nullif(n.impressions, 0) - 100.0 * b.clicks / nullif(b.impressions, 0) AS DECIMAL(18, 6)), 2) AS click_change_points,
  n.leads, b.leads AS leads_before,
  round(CAST(100000.0 * n.leads / nullif(n.impressions, 0) AS DECIMAL(18, 6)), 1) AS leads_per_100000_impressions,
  n.spend, round(CAST(n.spend / nullif(n.clicks, 0) AS DECIMAL(18, 6)), 2) AS spend_per_click, round(CAST(n.spend / nullif(n.paid_leads, 0) AS DECIMAL(18, 6)), 2) AS spend_per_lead
FROM spans AS n
LEFT JOIN spans AS b ON b.platform = n.platform AND b.recent = 0
WHERE n.recent = 1
ORDER BY n.leads DESC, n.impressions DESC, n.platform

-- title: Organic against paid posts by quarter
-- question: What does paying for posts buy us over organic ones in reach, clicks and leads, and is it getting dearer?
-- asked: Is paid social worth it compared with organic, and is it getting more expensive?
-- asked: What do we get for boosting posts: reach, clicks, leads?
-- asked: Paid against organic posts: what is the difference, and how is the price moving?
-- use-case: Organic vs paid performance
-- says: A paid post reached {all reach_per_post where kind = 'paid'} people, an organic one {all reach_per_post where kind = 'organic'}; clicks of a post came to {all clicks_per_post where kind = 'paid'} against {all clicks_per_post where kind = 'organic'}, leads to {all leads_per_post where kind = 'paid'} against {all leads_per_post where kind = 'organic'}; the price of a paid click {moved spend_per_click by quarter yearly where kind = 'paid'}.
-- read: Paid takes paid and sponsored posts together. times_organic_reach is the reach of a paid post against an organic one of the same quarter; engagement per impression is usually lower when bought. Means of the sentence are over all posts of the quarters shown; one post in the millions moves the mean of its quarter, and spend per lead rests on few leads.
-- chart: line x=quarter y=reach_per_post series=kind
-- mean: reach_per_post of posts, impressions_per_post of posts, clicks_per_post of posts, leads_per_post of posts, spend_per_click of clicks
-- decides: spend_per_click
-- difficulty: advanced
-- parameter: region
-- parameter: within_months = 24
WITH quarterly AS (
  SELECT CAST(date_trunc('quarter', s.post_date) AS DATE) AS quarter_start,
    CASE WHEN s.post_type = 'Organic' THEN 'organic' ELSE 'paid' END AS kind,
    count(*) AS posts, sum(s.impressions) AS impressions, sum(s.reach) AS reach, sum(s.engagement_count) AS engagements,
    sum(s.click_count) AS clicks, sum(s.lead_count) AS leads, sum(s.spend) AS spend
  FROM marketing_data.social_media_engagement AS s
  LEFT JOIN marketing_data.campaigns AS c ON c.campaign_id = s.campaign_id
  WHERE s.post_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY 1, 2
)
SELECT
  concat(CAST(EXTRACT(year FROM q.quarter_start) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM q.quarter_start) AS INTEGER)) AS quarter,
  q.kind, q.posts,
  round(CAST(1.0 * q.impressions / nullif(q.posts, 0) AS DECIMAL(18, 6)), 0) AS impressions_per_post,
  round(CAST(1.0 * q.reach / nullif(q.posts, 0) AS DECIMAL(18, 6)), 0) AS reach_per_post,
  round(CAST((1.0 * q.reach / nullif(q.posts, 0)) / nullif(1.0 * o.reach / nullif(o.posts, 0), 0) AS DECIMAL(18, 6)), 1) AS times_organic_reach,
  round(CAST(100.0 * q.engagements / nullif(q.impressions, 0) AS DECIMAL(18, 6)), 2) AS engagement_rate_percent,
  round(CAST(100.0 * q.clicks / nullif(q.impressions, 0) AS DECIMAL(18, 6)), 2) AS click_rate_percent,
  round(CAST(1.0 * q.clicks / nullif(q.posts, 0) AS DECIMAL(18, 6)), 1) AS clicks_per_post,
  q.leads, round(CAST(1.0 * q.leads / nullif(q.posts, 0) AS DECIMAL(18, 6)), 2) AS leads_per_post,
  q.clicks, q.spend,
  CASE WHEN q.kind = 'paid' THEN round(CAST(q.spend / nullif(q.clicks, 0) AS DECIMAL(18, 6)), 2) END AS spend_per_click,
  CASE WHEN q.kind = 'paid' THEN round(CAST(1000.0 * q.spend / nullif(q.impressions, 0) AS DECIMAL(18, 6)), 2) END AS spend_per_1000_impressions,
  round(CAST(q.spend / nullif(CASE WHEN q.kind = 'paid' THEN q.leads END, 0) AS DECIMAL(18, 6)), 2) AS spend_per_lead,
  round(CAST(100.0 * q.leads / nullif(sum(q.leads) OVER (PARTITION BY q.quarter_start), 0) AS DECIMAL(18, 6)), 1) AS share_of_leads_percent
FROM quarterly AS q
LEFT JOIN quarterly AS o ON o.quarter_start = q.quarter_start AND o.kind = 'organic'
WHERE q.quarter_start > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
ORDER BY q.quarter_start, q.kind

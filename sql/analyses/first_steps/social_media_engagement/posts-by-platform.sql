-- title: Posts by platform
-- question: How much did we post on each social platform in the last year, and what came of it?
-- asked: How are our social channels doing?
-- asked: Posts, impressions and leads on LinkedIn, YouTube and the rest over the past twelve months?
-- asked: Which social network do we post on most, and does it bring anything?
-- says: {sum posts 'post'} {was/were} published, {most of} them on {largest posts by platform}[; {sum leads 'lead'} came of them, {most} from {largest leads by platform}].
-- read: Posts of the months asked for with what is known of them today. Spend is of paid and sponsored posts only.
-- chart: column x=platform y=posts
-- total: posts, impressions, leads, spend
-- difficulty: easy
-- parameter: within_months = 12
SELECT
  s.platform,
  count(*) AS posts,
  sum(s.impressions) AS impressions,
  sum(s.engagement_count) AS engagements,
  sum(s.lead_count) AS leads,
  sum(s.spend) AS spend
FROM marketing_data.social_media_engagement AS s
WHERE s.post_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
GROUP BY s.platform
ORDER BY posts DESC, s.platform

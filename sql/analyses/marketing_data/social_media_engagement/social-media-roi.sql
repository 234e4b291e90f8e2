-- title: Return of social media by campaign
-- question: Do the posts of our campaigns pay: what do they cost, and what have the leads that came through social media brought in?
-- asked: What is the ROI of social media?
-- asked: Do campaign posts earn their cost back through the leads they bring?
-- asked: Are we making money on social, comparing cost with business from social leads?
-- use-case: Social media ROI
-- says: {count 'campaign'} spent {sum spend} on posts; the leads that came through social media brought {sum wins 'won deal'}[ worth {sum won_value}] so far, a return of {first roi_of_all_percent} on all of it; {count 'campaign' where wins = 0} won nothing yet.
-- read: Leads, opportunities and won value are those of the campaign's leads whose source is social media; spend is what its paid and sponsored posts cost. Organic work has no price here, so the return is on media spend only. Campaigns that spent and won nothing stand at -100.
-- chart: bar x=campaign_name y=spend,won_value
-- total: spend, social_leads, won_value
-- decides: roi_percent, social_leads
-- difficulty: intermediate
-- parameter: region
-- parameter: within_months = 36
-- parameter: top = 30
WITH posts AS (
  SELECT s.campaign_id, count(*) AS posts, count(*) FILTER (WHERE s.post_type <> 'Organic') AS paid_posts,
    sum(s.spend) AS spend, sum(s.impressions) AS impressions, sum(s.click_count) AS clicks, sum(s.lead_count) AS traced_leads
  FROM marketing_data.social_media_engagement AS s
  WHERE s.campaign_id IS NOT NULL AND s.post_date <= CAST($as_of AS DATE)
  GROUP BY s.campaign_id
),
earned AS (
  SELECT l.campaign_id, count(*) AS leads, count(o.opportunity_id) AS opportunities,
    count(*) FILTER (WHERE d.status = 'Won') AS wins, coalesce(sum(d.deal_value), 0) AS won_value,
    coalesce(sum(o.amount * o.probability / 100.0) FILTER (WHERE d.deal_id IS NULL), 0) AS open_weighted
  FROM marketing_data.leads AS l
  LEFT JOIN sales_data.opportunities AS o ON o.opportunity_id = l.converted_to_opp_id
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = o.opportunity_id
  WHERE l.lead_source = 'Social Media' AND l.campaign_id IS NOT NULL
  GROUP BY l.campaign_id
)
SELECT
  c.campaign_name, c.campaign_type, c.region, c.start_date, p.posts, p.paid_posts, p.spend,
  coalesce(e.leads, 0) AS social_leads,
  round(CAST(p.spend / nullif(e.leads, 0) AS DECIMAL(18, 6)), 2) AS spend_per_lead,
  coalesce(e.opportunities, 0) AS opportunities, coalesce(e.wins, 0) AS wins, coalesce(e.won_value, 0) AS won_value,
  round(CAST(100.0 * (coalesce(e.won_value, 0) - p.spend) / nullif(p.spend, 0) AS DECIMAL(18, 6)), 1) AS roi_percent,
  round(CAST(coalesce(e.open_weighted, 0) AS DECIMAL(18, 6)), 2) AS open_weighted,
  round(CAST(100.0 * p.spend / nullif(c.budget, 0) AS DECIMAL(18, 6)), 1) AS share_of_campaign_budget_percent,
  round(CAST(100.0 * (sum(coalesce(e.won_value, 0)) OVER () - sum(p.spend) OVER ()) / nullif(sum(p.spend) OVER (), 0) AS DECIMAL(18, 6)), 1) AS roi_of_all_percent,
  c.campaign_id,
  count(*) OVER () AS rows_in_all
FROM posts AS p
JOIN marketing_data.campaigns AS c ON c.campaign_id = p.campaign_id
LEFT JOIN earned AS e ON e.campaign_id = p.campaign_id
WHERE p.spend > 0
  AND c.start_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY won_value DESC, p.spend DESC, c.campaign_id
LIMIT CAST($top AS INTEGER)

-- title: How deep campaigns draw leads in
-- question: Of the leads that engage with a campaign, how many go beyond opening and clicking, and how many become opportunities afterwards?
-- asked: Which people who react to our campaigns do more than open and click, and do they turn into deals?
-- asked: How far do campaign contacts go, and how many end up in the pipeline?
-- asked: Is campaign engagement just opens and clicks, or does it lead to opportunities later on?
-- use-case: Campaign effectiveness
-- says: The share of leads that go beyond a click {ranges went_deep_percent by campaign_name}; of the engaged, a lead counted once for each campaign, {all converted_after_percent} became opportunities afterwards.
-- read: Campaigns that began in the months asked for. Every lead counts at its deepest step in that campaign. own_leads are those of them that the campaign itself brought, went_deep is forms, downloads and attendance; converted_after counts leads whose opportunity was opened on or after their first engagement with the campaign, so one lead may count for several campaigns.
-- chart: bar x=campaign_name y=went_deep_percent,converted_after_percent
-- rate: only_opened_percent of engaged_leads, clicked_percent of engaged_leads, went_deep_percent of engaged_leads, converted_after_percent of engaged_leads
-- difficulty: advanced
-- parameter: region
-- parameter: within_months = 18
-- parameter: min_rows = 30
-- parameter: top = 30
WITH reached AS (
  SELECT e.campaign_id, e.lead_id, min(e.engagement_date) AS first_engagement, sum(e.engagement_score) AS points,
    max(CASE e.engagement_type WHEN 'Email Opened' THEN 1 WHEN 'Link Clicked' THEN 2 WHEN 'Form Filled' THEN 3 ELSE 4 END) AS depth
  FROM marketing_data.campaign_engagement AS e
  WHERE e.engagement_date <= CAST($as_of AS DATE)
  GROUP BY e.campaign_id, e.lead_id
)
SELECT
  c.campaign_name, c.campaign_type, c.region, c.start_date, count(*) AS engaged_leads,
  round(CAST(100.0 * count(*) FILTER (WHERE r.depth = 1) / count(*) AS DECIMAL(18, 6)), 1) AS only_opened_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE r.depth = 2) / count(*) AS DECIMAL(18, 6)), 1) AS clicked_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE r.depth >= 3) / count(*) AS DECIMAL(18, 6)), 1) AS went_deep_percent,
  round(CAST(1.0 * sum(r.points) / count(*) AS DECIMAL(18, 6)), 1) AS points_per_lead,
  count(*) FILTER (WHERE l.campaign_id = c.campaign_id) AS own_leads,
  count(*) FILTER (WHERE l.conversion_date >= r.first_engagement) AS converted_after,
  round(CAST(100.0 * count(*) FILTER (WHERE l.conversion_date >= r.first_engagement) / count(*) AS DECIMAL(18, 6)), 1) AS converted_after_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE l.conversion_date >= r.first_engagement) / count(*)
    - 100.0 * sum(count(*) FILTER (WHERE l.conversion_date >= r.first_engagement)) OVER (PARTITION BY c.campaign_type)
      / nullif(sum(count(*)) OVER (PARTITION BY c.campaign_type), 0) AS DECIMAL(18, 6)), 1) AS points_above_type,
  c.campaign_id,
  count(*) OVER () AS rows_in_all
FROM reached AS r
JOIN marketing_data.campaigns AS c ON c.campaign_id = r.campaign_id
JOIN marketing_data.leads AS l ON l.lead_id = r.lead_id
WHERE c.start_date <= CAST($as_of AS DATE)
  AND c.start_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
GROUP BY c.campaign_id, c.campaign_name, c.campaign_type, c.region, c.start_date
HAVING count(*) >= CAST($min_rows AS INTEGER)
ORDER BY converted_after_percent DESC, c.campaign_id
LIMIT CAST($top AS INTEGER)

-- title: How deep campaigns draw leads in
-- question: Of the leads that engage with a campaign, how many go beyond opening and clicking, and how many become opportunities afterwards?
-- asked: Which people who react to our campaigns do more than open and click, and do they turn into deals?
-- asked: How far do campaign contacts go, and how many end up in the pipeline?
-- asked: Is campaign engagement just opens and clicks, or does it lead to opportunities later on?
-- use-case: Campaign effectiveness
-- says: The share of leads that go beyond a click {ranges went_deep_percent by campaign_name}; of the engaged, a lead counted once for each campaign, {all converted_after_percent} became opportunities within 90 days, by campaign the share {ranges converted_after_percent by campaign_name}.
-- read: Campaigns that began in the months asked for. Every lead counts at its deepest step in that campaign, and once in each campaign that it engaged with. own_leads are those of them that the campaign itself brought, went_deep is forms, downloads and attendance. So that old and young campaigns compare, converted_after counts leads whose opportunity was opened within 90 days from their first engagement with the campaign, of followed_leads: those engaged at least 90 days ago who were not opportunities before.
-- chart: bar x=campaign_name y=went_deep_percent,converted_after_percent
-- rate: only_opened_percent of engaged_leads, clicked_percent of engaged_leads, went_deep_percent of engaged_leads, converted_after_percent of followed_leads
-- difficulty: intermediate
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
),
followed AS (
  SELECT r.*, x.may_convert, x.may_convert AND l.conversion_date <= r.first_engagement + 90 AS did_convert
  FROM reached AS r
  JOIN marketing_data.leads AS l ON l.lead_id = r.lead_id
  CROSS JOIN LATERAL (
    SELECT r.first_engagement <= CAST($as_of AS DATE) - 90 AND (l.conversion_date IS NULL OR l.conversion_date >= r.first_engagement) AS may_convert
  ) AS x
)
SELECT
  c.campaign_name, c.campaign_type, c.region, c.start_date, count(*) AS engaged_leads,
  round(CAST(100.0 * count(*) FILTER (WHERE r.depth = 1) / count(*) AS DECIMAL(18, 6)), 1) AS only_opened_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE r.depth = 2) / count(*) AS DECIMAL(18, 6)), 1) AS clicked_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE r.depth >= 3) / count(*) AS DECIMAL(18, 6)), 1) AS went_deep_percent,
  round(CAST(1.0 * sum(r.points) / count(*) AS DECIMAL(18, 6)), 1) AS points_per_lead,
  count(*) FILTER (WHERE l.campaign_id = c.campaign_id) AS own_leads,
  count(*) FILTER (WHERE r.may_convert) AS followed_leads,
  count(*) FILTER (WHERE r.did_convert) AS converted_after,
  round(CAST(100.0 * count(*) FILTER (WHERE r.did_convert)
    / nullif(count(*) FILTER (WHERE r.may_convert), 0) AS DECIMAL(18, 6)), 1) AS converted_after_percent,
  c.campaign_id,
  count(*) OVER () AS rows_in_all
FROM followed AS r
JOIN marketing_data.campaigns AS c ON c.campaign_id = r.campaign_id
JOIN marketing_data.leads AS l ON l.lead_id = r.lead_id
WHERE c.start_date <= CAST($as_of AS DATE)
  AND c.start_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
GROUP BY c.campaign_id, c.campaign_name, c.campaign_type, c.region, c.start_date
HAVING count(*) >= CAST($min_rows AS INTEGER)
ORDER BY converted_after_percent DESC NULLS LAST, c.campaign_id
LIMIT CAST($top AS INTEGER)

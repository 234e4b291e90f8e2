-- title: Content by what its readers did next
-- question: Which content assets are used by leads who go on to become opportunities, and which are used a lot without effect?
-- asked: Which whitepapers, videos and other pieces show up before opportunities, and which are popular but useless?
-- asked: What content actually moves leads towards a deal?
-- asked: Are there assets that everybody downloads and nobody buys after?
-- use-case: Content performance
-- says: Most used is {most leads_using by asset_name}; among open pieces the conversion of users {ranges conversion_percent by asset_name where gated = 'No'}, among gated ones it {ranges conversion_percent by asset_name where gated = 'Yes'}.
-- read: Each lead counts once per asset, if it first used it at least 180 days ago, and as converted if it became an opportunity within 180 days of that first use; uses after conversion do not count. Lift is the conversion of its users against that of all users of content with the same gating; 1 is ordinary, and a low lift beside a high rank_by_use is much use without effect. Open pieces are known to be read only by leads already followed, so their raw conversion is higher than that of gated ones.
-- chart: bar x=asset_name y=lift
-- decides: rank_by_use
-- rate: conversion_percent of leads_using
-- index: lift of converted
-- difficulty: advanced
-- parameter: product
-- parameter: within_months = 24
-- parameter: min_rows = 30
-- parameter: top = 25
WITH uses AS (
  SELECT e.asset_name, e.lead_id, count(*) AS engagements,
    count(*) FILTER (WHERE e.engagement_type = 'Downloaded') AS downloads,
    count(*) FILTER (WHERE e.engagement_type = 'Form Filled') AS forms, min(e.engagement_date) AS first_use
  FROM marketing_data.campaign_engagement AS e
  JOIN marketing_data.leads AS l ON l.lead_id = e.lead_id
  WHERE e.asset_name IS NOT NULL
    AND e.engagement_date <= coalesce(l.conversion_date, CAST($as_of AS DATE))
    AND e.engagement_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  GROUP BY e.asset_name, e.lead_id
  HAVING min(e.engagement_date) <= CAST($as_of AS DATE) - 180
),
per_asset AS (
  SELECT a.asset_id, count(*) AS leads, sum(u.engagements) AS engagements, sum(u.downloads) AS downloads, sum(u.forms) AS forms,
    count(*) FILTER (WHERE l.conversion_date <= u.first_use + 180) AS converted, coalesce(sum(d.deal_value), 0) AS won_value
  FROM uses AS u
  JOIN marketing_data.content_assets AS a ON a.asset_name = u.asset_name
  JOIN marketing_data.leads AS l ON l.lead_id = u.lead_id
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = l.converted_to_opp_id
  GROUP BY a.asset_id
)
SELECT
  a.asset_name, a.asset_type, a.topic, a.gated, p.leads AS leads_using, p.engagements, p.downloads, p.forms,
  p.converted,
  round(CAST(100.0 * p.converted / nullif(p.leads, 0) AS DECIMAL(18, 6)), 1) AS conversion_percent,
  round(CAST((1.0 * p.converted / nullif(p.leads, 0))
    / nullif(1.0 * sum(p.converted) OVER (PARTITION BY a.gated) / nullif(sum(p.leads) OVER (PARTITION BY a.gated), 0), 0) AS DECIMAL(18, 6)), 2) AS lift,
  rank() OVER (ORDER BY p.leads DESC) AS rank_by_use,
  p.won_value AS won_value_of_users, a.publish_date, a.status, a.asset_id,
  count(*) OVER () AS rows_in_all
FROM per_asset AS p
JOIN marketing_data.content_assets AS a ON a.asset_id = p.asset_id
WHERE p.leads >= CAST($min_rows AS INTEGER)
  AND (CAST($product AS VARCHAR) IS NULL OR a.product_focus = $product)
ORDER BY lift DESC NULLS LAST, p.leads DESC, a.asset_id
LIMIT CAST($top AS INTEGER)

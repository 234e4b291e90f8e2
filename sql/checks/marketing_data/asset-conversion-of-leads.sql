-- title: A content asset's conversion rate is the share of views that became leads
-- tables: marketing_data.content_assets, marketing_data.campaign_engagement, marketing_data.leads
-- counts: people
-- Who filled in its form on the day of becoming a lead became one by it; rounded half up to hundredths.
-- Of content older than the window, some became leads before it.
-- corruption: UPDATE marketing_data.content_assets SET views_count = views_count + 1 WHERE true
SELECT a.asset_id, a.views_count, a.conversion_rate, coalesce(became.leads, 0) AS leads
FROM marketing_data.content_assets AS a
LEFT JOIN (
  SELECT g.asset_name, count(DISTINCT l.lead_id) AS leads
  FROM marketing_data.campaign_engagement AS g
  JOIN marketing_data.leads AS l ON l.lead_id = g.lead_id AND l.created_date = g.engagement_date
  WHERE g.engagement_type = 'Form Filled'
  GROUP BY g.asset_name
) AS became USING (asset_name)
WHERE (a.conversion_rate * 100)::BIGINT NOT BETWEEN
  CASE WHEN a.views_count = 0 THEN 0 ELSE (coalesce(became.leads, 0)::HUGEINT * 20000 + a.views_count) // (2 * a.views_count::HUGEINT) END
  AND CASE WHEN a.publish_date < getvariable('start') THEN 10000 WHEN a.views_count = 0 THEN 0
    ELSE (coalesce(became.leads, 0)::HUGEINT * 20000 + a.views_count) // (2 * a.views_count::HUGEINT) END

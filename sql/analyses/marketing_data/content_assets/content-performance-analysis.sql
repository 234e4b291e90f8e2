-- title: Content by kind and gate: reach, use and conversion
-- question: Which kinds of content are seen, downloaded and turned into leads, per month that they are online?
-- asked: Which content formats perform best for the time they have been online?
-- asked: Per month live, which type of content gets the most views, downloads and leads?
-- asked: What works better for us: videos, papers, blogs or case studies?
-- use-case: Content performance analysis
-- says: Per asset and month online, views {ranges views_per_asset_month by kind}, downloads {ranges downloads_per_asset_month by kind} and leads {ranges leads_per_asset_month by kind}; {most} leads come from {largest leads by kind}.
-- read: What is published today; archived pieces are left out, since it is not recorded when they went offline. Older assets have had more time, so the figures per month are the fair ones. Only gated assets can convert; leads are views times the conversion rate on record, and views_per_lead tells how many views one new lead takes.
-- chart: bar x=kind y=views_per_asset_month
-- mean: views_per_asset_month of assets, downloads_per_asset_month of assets, leads_per_asset_month of assets
-- difficulty: intermediate
-- parameter: product
-- parameter: min_rows = 1
WITH online AS (
  SELECT a.*, greatest(1, CAST($as_of AS DATE) - a.publish_date) / 30.4 AS months_online,
    round(CAST(a.views_count * a.conversion_rate / 100.0 AS DECIMAL(18, 6)), 0) AS leads,
    percent_rank() OVER (ORDER BY a.views_count) AS rank_in_views
  FROM marketing_data.content_assets AS a
  WHERE a.publish_date <= CAST($as_of AS DATE) AND a.status = 'Published'
    AND (CAST($product AS VARCHAR) IS NULL OR a.product_focus = $product)
)
SELECT
  concat(asset_type, CASE gated WHEN 'Yes' THEN ', gated' ELSE ', open' END) AS kind,
  count(*) AS assets,
  sum(views_count) AS views,
  round(CAST(100.0 * sum(views_count) / nullif(sum(sum(views_count)) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_views_percent,
  round(CAST(sum(views_count) / nullif(sum(months_online), 0) AS DECIMAL(18, 6)), 1) AS views_per_asset_month,
  round(CAST(sum(downloads_count) / nullif(sum(months_online), 0) AS DECIMAL(18, 6)), 1) AS downloads_per_asset_month,
  round(CAST(sum(leads) / nullif(sum(months_online), 0) AS DECIMAL(18, 6)), 2) AS leads_per_asset_month,
  sum(downloads_count) AS downloads,
  round(CAST(100.0 * sum(downloads_count) / nullif(sum(views_count), 0) AS DECIMAL(18, 6)), 1) AS downloads_per_100_views,
  round(CAST(sum(avg_time_spent_min * views_count) / nullif(sum(CASE WHEN avg_time_spent_min IS NOT NULL THEN views_count END), 0) AS DECIMAL(18, 6)), 2) AS minutes_per_view,
  sum(leads) AS leads,
  round(CAST(100.0 * sum(leads) / nullif(sum(views_count), 0) AS DECIMAL(18, 6)), 1) AS conversion_percent,
  round(CAST(sum(views_count) / nullif(sum(leads), 0) AS DECIMAL(18, 6)), 1) AS views_per_lead,
  round(CAST(100.0 * max(views_count) / nullif(sum(views_count), 0) AS DECIMAL(18, 6)), 1) AS top_asset_share_percent,
  count(*) FILTER (WHERE rank_in_views < 0.25) AS assets_in_lowest_quarter
FROM online
GROUP BY 1
HAVING count(*) >= CAST($min_rows AS INTEGER)
ORDER BY views_per_asset_month DESC, kind

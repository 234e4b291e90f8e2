-- title: What leads did with a content asset is among its counts
-- tables: marketing_data.content_assets, marketing_data.campaign_engagement
-- The public is wider than the books. Whoever downloads has just looked.
-- corruption: UPDATE marketing_data.content_assets SET downloads_count = downloads_count - 1 WHERE downloads_count > 0
SELECT a.asset_id, a.views_count, a.downloads_count, g.touches, g.downloads
FROM marketing_data.content_assets AS a
JOIN (
  SELECT asset_name, count(*) FILTER (engagement_type <> 'Downloaded') AS touches, count(*) FILTER (engagement_type = 'Downloaded') AS downloads
  FROM marketing_data.campaign_engagement
  GROUP BY asset_name
) AS g USING (asset_name)
WHERE g.touches > a.views_count OR g.downloads > a.downloads_count

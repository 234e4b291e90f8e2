-- title: The most downloaded content
-- question: Which published content is downloaded most?
-- asked: What are our most popular whitepapers and other assets?
-- asked: Top content pieces by number of downloads?
-- asked: Which of our papers, books and videos do people take home?
-- says: Of {count 'asset'}, {first asset_name} was downloaded most ({first downloads} times).
-- read: Downloads since the asset was published, so older ones had more time. Conversion is the percentage of viewers who became leads.
-- chart: bar x=asset_id y=downloads
-- total: downloads
-- difficulty: easy
-- parameter: top = 10
SELECT
  a.asset_id,
  a.asset_name,
  a.downloads_count AS downloads,
  a.views_count AS views,
  a.conversion_rate AS conversion_percent,
  a.asset_type,
  a.topic,
  a.publish_date,
  count(*) OVER () AS rows_in_all
FROM marketing_data.content_assets AS a
WHERE a.status = 'Published'
ORDER BY a.downloads_count DESC, a.asset_id
LIMIT CAST($top AS INTEGER)

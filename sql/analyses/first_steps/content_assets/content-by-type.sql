-- title: Content by type
-- question: How many pieces of content are online, of which type, and how often are they seen?
-- asked: What does our content library consist of?
-- asked: How many whitepapers, videos, blogs and case studies have we got online?
-- asked: Which formats of content do we offer, and what views do they get?
-- says: {sum assets 'asset'} {is/are} online, {most of} them {largest assets by asset_type}.
-- read: What is published today, with the views since it came out. Drafts and archived pieces are left out.
-- chart: column x=asset_type y=assets
-- total: assets, views, downloads
-- difficulty: easy
SELECT
  a.asset_type,
  count(*) AS assets,
  sum(a.views_count) AS views,
  sum(a.downloads_count) AS downloads,
  max(a.publish_date) AS last_published
FROM marketing_data.content_assets AS a
WHERE a.status = 'Published'
GROUP BY a.asset_type
ORDER BY assets DESC, a.asset_type

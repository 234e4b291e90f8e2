-- title: The most viewed pages
-- question: Which pages of our website are viewed most?
-- asked: What do people look at on our site?
-- asked: Top web pages by views over the past quarter?
-- asked: Which parts of the website get the traffic?
-- says: Of {count 'page'}, {first page_url} is viewed most ({first page_views} times).
-- read: Views of the days asked for over all sources. Conversions are what the page is for: a form, a trial, a demo.
-- chart: bar x=page_url y=page_views
-- total: page_views, conversions
-- difficulty: easy
-- parameter: within_days = 91
-- parameter: top = 15
SELECT
  w.page_url,
  sum(w.page_views) AS page_views,
  sum(w.entry_page_count) AS entries,
  sum(w.conversion_count) AS conversions,
  count(*) OVER () AS rows_in_all
FROM marketing_data.website_traffic AS w
WHERE w.traffic_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
GROUP BY w.page_url
ORDER BY page_views DESC, w.page_url
LIMIT CAST($top AS INTEGER)

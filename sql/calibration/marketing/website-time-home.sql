-- metric: Time on the home page
-- reference: 1.C #86
-- low: 30
-- typical: 30–45
-- high: 45
-- unit: s
-- note: By views.
SELECT sum(avg_time_on_page_sec * page_views) / sum(page_views)
FROM marketing_data.website_traffic
WHERE page_url LIKE '%.example/'

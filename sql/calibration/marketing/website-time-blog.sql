-- metric: Time on the blog page
-- reference: 1.C #86
-- low: 120
-- typical: 120–240
-- high: 240
-- unit: s
-- note: By views.
SELECT sum(avg_time_on_page_sec * page_views) / sum(page_views)
FROM marketing_data.website_traffic
WHERE page_url LIKE '%/blog'

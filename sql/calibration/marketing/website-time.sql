-- metric: Time on a page
-- reference: 1.C #86
-- low: 40
-- typical: 55–80
-- high: 180
-- unit: s
-- note: By views.
SELECT sum(avg_time_on_page_sec * page_views) / sum(page_views)
FROM marketing_data.website_traffic

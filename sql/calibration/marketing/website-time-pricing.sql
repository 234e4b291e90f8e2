-- metric: Time on the pricing page
-- reference: 1.C #86
-- low: 60
-- typical: 60–90
-- high: 90
-- unit: s
-- note: By views.
SELECT sum(avg_time_on_page_sec * page_views) / sum(page_views)
FROM marketing_data.website_traffic
WHERE page_url LIKE '%/pricing'

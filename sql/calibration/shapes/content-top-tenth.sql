-- metric: Views of the most viewed tenth of content
-- reference: 4
-- low: 42
-- typical: 53–59
-- high: 66
-- unit: %
-- note: Zipf with exponent 0.9 to 1.0.
WITH ranked AS (SELECT views_count, ntile(10) OVER (ORDER BY views_count DESC) AS tenth FROM marketing_data.content_assets)
SELECT 100 * sum(views_count) FILTER (tenth = 1) / sum(views_count)
FROM ranked

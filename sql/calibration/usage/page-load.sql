-- metric: Page load, median
-- reference: 1.E #142 [S49]
-- low: 900
-- typical: 1,800–2,200
-- high: 4000
-- unit: ms
-- note: Over reviews.
SELECT median(avg_page_load_time_ms)
FROM usage_data.performance_metrics

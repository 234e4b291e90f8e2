-- metric: Bounce rate of visits from social media above all
-- reference: 1.C #85 [S49]
-- low: 5
-- typical: 10
-- high: 14
-- unit: points
-- note: By visits that begin on a page.
SELECT sum(bounce_rate_percent * entry_page_count) FILTER (source = 'Social') / sum(entry_page_count) FILTER (source = 'Social') - sum(bounce_rate_percent * entry_page_count) / sum(entry_page_count)
FROM marketing_data.website_traffic

-- metric: Website bounce rate
-- reference: 1.C #85 [S49]
-- low: 38
-- typical: 47–49
-- high: 62
-- unit: %
-- note: By visits that begin on a page.
SELECT sum(bounce_rate_percent * entry_page_count) / sum(entry_page_count)
FROM marketing_data.website_traffic

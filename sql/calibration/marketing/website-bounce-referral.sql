-- metric: Bounce rate of referred visits above all
-- reference: 1.C #85 [S49]
-- low: -12
-- typical: −8
-- high: -5
-- unit: points
-- note: By visits that begin on a page.
SELECT sum(bounce_rate_percent * entry_page_count) FILTER (source = 'Referral') / sum(entry_page_count) FILTER (source = 'Referral') - sum(bounce_rate_percent * entry_page_count) / sum(entry_page_count)
FROM marketing_data.website_traffic

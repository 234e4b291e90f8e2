-- metric: Social visits of all
-- reference: 1.C #87 [S40]
-- low: 4
-- typical: 6
-- high: 9
-- unit: %
-- note: Unique visitors. Published is one figure; a third to either side.
SELECT 100 * sum(unique_visitors) FILTER (source = 'Social') / sum(unique_visitors)
FROM marketing_data.website_traffic

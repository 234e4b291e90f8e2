-- metric: Paid visits of all
-- reference: 1.C #87 [S40]
-- low: 7
-- typical: 10
-- high: 14
-- unit: %
-- note: Unique visitors. Published is one figure; a third to either side.
SELECT 100 * sum(unique_visitors) FILTER (source = 'Paid') / sum(unique_visitors)
FROM marketing_data.website_traffic

-- metric: Referral visits of all
-- reference: 1.C #87 [S40]
-- low: 6
-- typical: 9
-- high: 12
-- unit: %
-- note: Unique visitors. Published is one figure; a third to either side.
SELECT 100 * sum(unique_visitors) FILTER (source = 'Referral') / sum(unique_visitors)
FROM marketing_data.website_traffic

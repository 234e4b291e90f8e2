-- metric: Return on spending on content
-- reference: 1.C #71 [S40]
-- low: 200
-- typical: 400–500
-- high: 900
-- unit: %
-- note: Channel Content, with what search engines bring: 500–750 are published for that.
SELECT 100 * (sum(closed_won_value) FILTER (channel = 'Content') / sum(actual_spend) FILTER (channel = 'Content') - 1)
FROM marketing_data.marketing_budget

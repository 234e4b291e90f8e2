-- metric: Return on spending on events
-- reference: 1.C #71 [S40]
-- low: -60
-- typical: −20 to 60
-- high: 60
-- unit: %
-- note: Channel Events.
SELECT 100 * (sum(closed_won_value) FILTER (channel = 'Events') / sum(actual_spend) FILTER (channel = 'Events') - 1)
FROM marketing_data.marketing_budget

-- metric: Events of marketing spending
-- reference: 1.C #69 [S39]
-- low: 12
-- typical: 15–20
-- high: 24
-- unit: %
-- note: Channel Events.
SELECT 100 * sum(actual_spend) FILTER (channel = 'Events') / sum(actual_spend)
FROM marketing_data.marketing_budget

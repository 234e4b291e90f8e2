-- metric: Digital channels of marketing spending
-- reference: 1.C #69 [S39]
-- low: 45
-- typical: 61
-- high: 65
-- unit: %
-- note: Published is one figure for grown firms; the range is that of a firm that also keeps a public relations and a partner budget.
SELECT 100 * sum(actual_spend) FILTER (channel = 'Digital') / sum(actual_spend)
FROM marketing_data.marketing_budget

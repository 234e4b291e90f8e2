-- metric: Return on all marketing spending
-- reference: 1.C #71 [S40]
-- low: -60
-- typical: 36–750
-- high: 900
-- unit: %
-- note: All budget lines; the range is the cap for a simulated firm.
SELECT 100 * (sum(closed_won_value) / sum(actual_spend) - 1)
FROM marketing_data.marketing_budget

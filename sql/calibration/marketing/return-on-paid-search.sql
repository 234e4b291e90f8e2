-- metric: Return on spending on paid search
-- reference: 1.C #71 [S40]
-- low: -60
-- typical: 36
-- high: 900
-- unit: %
-- note: All lines of paid search; the range is the cap for a simulated firm.
SELECT 100 * (sum(closed_won_value) FILTER (campaign_type = 'Paid Search') / sum(actual_spend) FILTER (campaign_type = 'Paid Search') - 1)
FROM marketing_data.marketing_budget

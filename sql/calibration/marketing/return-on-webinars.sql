-- metric: Return on spending on webinars
-- reference: 1.C #71 [S40]
-- low: -60
-- typical: 200
-- high: 900
-- unit: %
-- note: All lines of webinars; the range is the cap for a simulated firm.
SELECT 100 * (sum(closed_won_value) FILTER (campaign_type = 'Webinar') / sum(actual_spend) FILTER (campaign_type = 'Webinar') - 1)
FROM marketing_data.marketing_budget

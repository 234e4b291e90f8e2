-- metric: Cost of a lead of social campaigns
-- reference: 1.C #72
-- low: 75
-- typical: 75–150
-- high: 150
-- unit: $
-- note: Budgets of campaigns that are over, by leads that name them.
SELECT sum(budget) / (SELECT count(*) FROM marketing_data.leads AS l JOIN marketing_data.campaigns AS c USING (campaign_id) WHERE c.campaign_type = 'Social' AND c.status = 'Completed')
FROM marketing_data.campaigns
WHERE campaign_type = 'Social' AND status = 'Completed'

-- metric: Cost of a lead of e-mail campaigns
-- reference: 1.C #72
-- low: 30
-- typical: 30–60
-- high: 60
-- unit: $
-- note: Budgets of campaigns that are over, by leads that name them.
SELECT sum(budget) / (SELECT count(*) FROM marketing_data.leads AS l JOIN marketing_data.campaigns AS c USING (campaign_id) WHERE c.campaign_type = 'Email' AND c.status = 'Completed')
FROM marketing_data.campaigns
WHERE campaign_type = 'Email' AND status = 'Completed'

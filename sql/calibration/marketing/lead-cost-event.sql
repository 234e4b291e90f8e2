-- metric: Cost of a lead of event campaigns
-- reference: 1.C #72
-- low: 250
-- typical: 250–800
-- high: 800
-- unit: $
-- note: Budgets of campaigns that are over, by leads that name them.
SELECT sum(budget) / (SELECT count(*) FROM marketing_data.leads AS l JOIN marketing_data.campaigns AS c USING (campaign_id) WHERE c.campaign_type = 'Event' AND c.status = 'Completed')
FROM marketing_data.campaigns
WHERE campaign_type = 'Event' AND status = 'Completed'

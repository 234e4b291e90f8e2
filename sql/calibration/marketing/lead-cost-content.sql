-- metric: Cost of a lead of content campaigns
-- reference: 1.C #72
-- low: 90
-- typical: 90–180
-- high: 180
-- unit: $
-- note: Budgets of campaigns that are over, by leads that name them. Content and paid search are one programme here.
SELECT sum(budget) / (SELECT count(*) FROM marketing_data.leads AS l JOIN marketing_data.campaigns AS c USING (campaign_id) WHERE c.campaign_type = 'Content' AND c.status = 'Completed')
FROM marketing_data.campaigns
WHERE campaign_type = 'Content' AND status = 'Completed'

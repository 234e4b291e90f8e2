-- metric: Cost of a lead of webinar campaigns
-- reference: 1.C #72
-- low: 70
-- typical: 70–110
-- high: 110
-- unit: $
-- note: Budgets of campaigns that are over, by leads that name them.
SELECT sum(budget) / (SELECT count(*) FROM marketing_data.leads AS l JOIN marketing_data.campaigns AS c USING (campaign_id) WHERE c.campaign_type = 'Webinar' AND c.status = 'Completed')
FROM marketing_data.campaigns
WHERE campaign_type = 'Webinar' AND status = 'Completed'

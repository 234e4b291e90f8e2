-- title: A campaign's budget covers its events
-- tables: marketing_data.events, marketing_data.campaigns
-- The budgets of all events of a campaign are part of its own.
-- corruption: UPDATE marketing_data.events SET budget = budget * 20 WHERE campaign_id IS NOT NULL
SELECT c.campaign_id, c.budget, sum(e.budget) AS events
FROM marketing_data.events AS e
JOIN marketing_data.campaigns AS c USING (campaign_id)
GROUP BY c.campaign_id, c.budget
HAVING sum(e.budget) > c.budget

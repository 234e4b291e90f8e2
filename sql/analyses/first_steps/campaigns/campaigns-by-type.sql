-- title: Campaigns by type
-- question: How many campaigns have we run of each type, and with what budget?
-- asked: What kinds of campaigns do we do, and how much money goes into each?
-- asked: How is the campaign budget split over e-mail, events, webinars and so on?
-- asked: How many marketing campaigns of each sort have there been so far?
-- says: {sum campaigns 'campaign'} with a budget of {sum budget} {was/were} run, {most of} the money in {largest budget by campaign_type}.
-- read: Campaigns that have begun and were not cancelled. The budget is what was planned, not what was spent.
-- chart: column x=campaign_type y=budget
-- total: campaigns, budget
-- difficulty: easy
-- parameter: region
-- uses: standing_campaigns
SELECT
  c.campaign_type,
  count(*) AS campaigns,
  sum(c.budget) AS budget,
  round(CAST(avg(c.budget) AS DECIMAL(18, 6)), 0) AS mean_budget
FROM standing_campaigns AS c
WHERE c.start_date <= CAST($as_of AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
GROUP BY c.campaign_type
ORDER BY budget DESC, c.campaign_type

-- title: The newest campaigns
-- question: Which campaigns have started last?
-- asked: What is marketing running these days?
-- asked: What are our latest campaigns, and who owns them?
-- asked: Which campaigns kicked off most recently?
-- says: The newest of {count 'campaign'} is {first campaign_name}, which started on {first start_date}.
-- read: Campaigns that have begun and were not cancelled, the newest first.
-- chart: none
-- total: budget
-- difficulty: easy
-- parameter: region
-- parameter: top = 10
-- uses: standing_campaigns
SELECT
  c.campaign_id,
  c.campaign_name,
  c.campaign_type,
  c.start_date,
  c.end_date,
  c.status,
  c.budget,
  c.region,
  c.owner,
  count(*) OVER () AS rows_in_all
FROM standing_campaigns AS c
WHERE c.start_date <= CAST($as_of AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY c.start_date DESC, c.campaign_id
LIMIT CAST($top AS INTEGER)

-- title: Sales targets by quarter
-- question: How much are the regions to sell in each quarter?
-- asked: What were our sales targets quarter by quarter?
-- asked: How high was the bar set for all regions together each quarter?
-- asked: What is the plan number for every quarter so far?
-- says: The target of all regions {moved target_amount by quarter standing}.
-- read: The targets of all regions together, quarter by quarter, the one in progress with the target of the whole quarter; the standing quotas of single reps are left out.
-- chart: column x=quarter y=target_amount
-- difficulty: easy
-- parameter: region
-- uses: regional_targets
SELECT
  t.quarter,
  sum(t.target_amount) AS target_amount,
  count(*) AS regional_targets
FROM regional_targets AS t
WHERE t.last_day < CAST(date_trunc('quarter', CAST($as_of AS DATE)) + INTERVAL '3 months' AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR t.region = $region)
GROUP BY t.quarter, t.last_day
ORDER BY t.last_day

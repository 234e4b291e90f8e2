-- title: Leads of the last year by status
-- question: What has become of the leads of the last year so far?
-- asked: How many of our recent leads are qualified, converted or still untouched?
-- asked: Where do the leads from the past twelve months stand?
-- asked: How many leads has nobody contacted yet?
-- says: {sum leads 'lead'} came in; {most} stand at {largest leads by lead_status}.
-- read: Leads that came in during the months asked for, by their status today. Young leads had less time, so the converted part of them will still rise.
-- chart: column x=lead_status y=leads
-- total: leads
-- difficulty: easy
-- parameter: region
-- parameter: within_months = 12
-- shows: leads = leads
SELECT
  l.lead_status,
  count(*) AS leads,
  round(CAST(avg(l.lead_score) AS DECIMAL(18, 6)), 1) AS mean_score
FROM marketing_data.leads AS l
WHERE l.created_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR l.region = $region)
GROUP BY l.lead_status
ORDER BY leads DESC, l.lead_status

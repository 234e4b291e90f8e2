-- title: Leads by month
-- question: How many leads come in each month?
-- asked: What is our monthly lead volume?
-- asked: Are we getting more or fewer inquiries over time?
-- asked: New leads per month, please.
-- says: Leads {moved leads by month yearly}.
-- read: Leads by the day on which they came in, whatever became of them. Events bring many at once. The last month runs to today.
-- chart: line x=month y=leads
-- shows: leads = leads by month
-- difficulty: easy
-- parameter: region
-- parameter: within_months = 13
SELECT
  CAST(date_trunc('month', l.created_date) AS DATE) AS month,
  count(*) AS leads
FROM marketing_data.leads AS l
WHERE l.created_date >= CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR l.region = $region)
GROUP BY 1
ORDER BY month

-- title: Engagement by month and kind
-- question: How does engagement with our campaigns develop from month to month, in which kinds, and how many leads does it come from?
-- asked: Is response to our marketing campaigns growing month over month, and who is responding?
-- asked: Monthly trend of opens, clicks, downloads and so on, and the number of leads behind it?
-- asked: How lively are our campaigns over time, by kind of reaction?
-- use-case: Engagement tracking
-- says: Engagement with campaigns {moved engagements by month yearly}, the number of leads behind it {moved leads_in_any_kind by month yearly}; over all months {most of} it is {largest engagements by engagement_type}.
-- read: leads_in_any_kind stands in the first row of a month and counts every lead once, whatever it did; engaged_leads counts those of one kind. Engagements per lead tell whether the same people do more or more people do the same. The month of the as-of day may be incomplete; change_percent compares with the month before, and is empty where there was none of the kind.
-- chart: line x=month y=engagements series=engagement_type
-- decides: leads_in_any_kind
-- difficulty: advanced
-- parameter: region
-- parameter: within_months = 13
WITH monthly AS (
  SELECT CAST(date_trunc('month', e.engagement_date) AS DATE) AS month, e.engagement_type,
    count(*) AS engagements, count(DISTINCT e.lead_id) AS engaged_leads, count(DISTINCT e.campaign_id) AS campaigns, sum(e.engagement_score) AS points
  FROM marketing_data.campaign_engagement AS e
  JOIN marketing_data.leads AS l ON l.lead_id = e.lead_id
  WHERE e.engagement_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR l.region = $region)
  GROUP BY 1, 2
),
leads_of AS (
  SELECT CAST(date_trunc('month', e.engagement_date) AS DATE) AS month, count(DISTINCT e.lead_id) AS leads
  FROM marketing_data.campaign_engagement AS e
  JOIN marketing_data.leads AS l ON l.lead_id = e.lead_id
  WHERE e.engagement_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR l.region = $region)
  GROUP BY 1
),
compared AS (
  SELECT m.*, b.engagements AS engagements_before, n.leads AS leads_of_month,
    sum(m.points) OVER (PARTITION BY m.month) AS points_of_month, row_number() OVER (PARTITION BY m.month ORDER BY m.engagement_type) AS position
  FROM monthly AS m
  JOIN leads_of AS n ON n.month = m.month
  LEFT JOIN monthly AS b ON b.engagement_type = m.engagement_type AND b.month = CAST(m.month - INTERVAL '1 month' AS DATE)
)
SELECT
  month, engagement_type, engagements, engaged_leads, CASE WHEN position = 1 THEN leads_of_month END AS leads_in_any_kind,
  round(CAST(1.0 * engagements / nullif(engaged_leads, 0) AS DECIMAL(18, 6)), 2) AS engagements_per_lead,
  round(CAST(100.0 * (engagements - engagements_before) / nullif(engagements_before, 0) AS DECIMAL(18, 6)), 1) AS change_percent,
  points, round(CAST(100.0 * points / nullif(points_of_month, 0) AS DECIMAL(18, 6)), 1) AS share_of_points_percent, campaigns
FROM compared
WHERE month >= CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
ORDER BY month, engagement_type

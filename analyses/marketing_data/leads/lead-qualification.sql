-- title: Leads to qualify next
-- question: Which leads that nobody has qualified yet look most like those that become opportunities, and how fresh is their interest?
-- use-case: Lead qualification
-- read: band_conversion_percent is the share of all decided leads of the same score band and company size that became opportunities. Work from the top; a high rank with an old last engagement cools by the week.
-- chart: none
-- difficulty: advanced
-- parameter: rep
-- parameter: region
-- parameter: days = 180
-- parameter: top = 20
WITH banded AS (
  SELECT l.*, least(9, l.lead_score / 10) AS band
  FROM marketing_data.leads AS l
  WHERE l.created_date <= CAST($as_of AS DATE)
),
record AS (
  SELECT band, company_size,
    100.0 * count(converted_to_opp_id) / nullif(count(*), 0) AS conversion
  FROM banded
  WHERE lead_status IN ('Converted', 'Unqualified', 'Qualified')
  GROUP BY band, company_size
),
interest AS (
  SELECT lead_id, count(*) AS engagements, max(engagement_date) AS last_engagement,
    coalesce(sum(engagement_score) FILTER (WHERE engagement_date > CAST($as_of AS DATE) - 30), 0) AS points_last_30_days
  FROM marketing_data.campaign_engagement
  WHERE engagement_date <= CAST($as_of AS DATE)
  GROUP BY lead_id
)
SELECT
  row_number() OVER (ORDER BY coalesce(i.points_last_30_days, 0) > 0 DESC, r.conversion DESC NULLS LAST, b.lead_score DESC, b.lead_id) AS next,
  b.contact_name, b.title, b.company_name, b.company_size, b.industry, b.lead_source, b.lead_score,
  round(r.conversion, 1) AS band_conversion_percent,
  b.lead_status, CAST($as_of AS DATE) - b.created_date AS age_days,
  coalesce(i.points_last_30_days, 0) AS points_last_30_days,
  coalesce(i.engagements, 0) AS engagements, i.last_engagement,
  b.products_interested, b.assigned_to, b.lead_id
FROM banded AS b
LEFT JOIN record AS r ON r.band = b.band AND r.company_size = b.company_size
LEFT JOIN interest AS i ON i.lead_id = b.lead_id
WHERE b.lead_status IN ('New', 'Contacted')
  AND b.created_date > CAST($as_of AS DATE) - CAST($days AS INTEGER)
  AND (CAST($rep AS VARCHAR) IS NULL OR b.assigned_to = $rep)
  AND (CAST($region AS VARCHAR) IS NULL OR b.region = $region)
ORDER BY next
LIMIT CAST($top AS INTEGER)

-- title: Leads to qualify next
-- question: Which leads that nobody has qualified yet look most like those that become opportunities, and how fresh is their interest?
-- asked: Which unqualified leads look the most promising right now?
-- asked: What leads nobody has qualified yet should we look at first?
-- asked: Who in the untouched leads resembles past converters and was active lately?
-- use-case: Lead qualification
-- says: {count 'lead'} {waits/wait} for qualification; first {first contact_name} of {first company_name}, with a score of {first lead_score}[, in a band of which {first band_conversion_percent} became opportunities].
-- read: band_conversion_percent is the share of leads of the same ten points of score, at least 90 days old, that became opportunities. Within a band, those most active in the last 30 days come first; one whose last engagement is weeks ago is cooling.
-- chart: none
-- decides: points_last_30_days, last_engagement
-- difficulty: intermediate
-- parameter: rep
-- parameter: region
-- parameter: within_days = 180
-- parameter: top = 20
WITH banded AS (
  SELECT l.*, least(90, l.lead_score - l.lead_score % 10) AS band
  FROM marketing_data.leads AS l
  WHERE l.created_date <= CAST($as_of AS DATE)
),
record AS (
  SELECT band, 100.0 * count(converted_to_opp_id) / nullif(count(*), 0) AS conversion
  FROM banded
  WHERE created_date <= CAST($as_of AS DATE) - 90
    AND created_date >= (SELECT min(g.engagement_date) FROM marketing_data.campaign_engagement AS g)
  GROUP BY band
),
interest AS (
  SELECT lead_id, count(*) AS engagements, max(engagement_date) AS last_engagement,
    coalesce(sum(engagement_score) FILTER (WHERE engagement_date > CAST($as_of AS DATE) - 30), 0) AS points_last_30_days
  FROM marketing_data.campaign_engagement
  WHERE engagement_date <= CAST($as_of AS DATE)
  GROUP BY lead_id
)
SELECT
  row_number() OVER (ORDER BY r.conversion DESC NULLS LAST, coalesce(i.points_last_30_days, 0) DESC, b.lead_score DESC, b.lead_id) AS next,
  b.contact_name, b.title, b.company_name, b.company_size, b.industry, b.lead_source, b.lead_score,
  round(CAST(r.conversion AS DECIMAL(18, 6)), 1) AS band_conversion_percent,
  b.lead_status, CAST($as_of AS DATE) - b.created_date AS age_days,
  coalesce(i.points_last_30_days, 0) AS points_last_30_days,
  coalesce(i.engagements, 0) AS engagements, i.last_engagement,
  b.products_interested, b.assigned_to, b.lead_id,
  count(*) OVER () AS rows_in_all
FROM banded AS b
LEFT JOIN record AS r ON r.band = b.band
LEFT JOIN interest AS i ON i.lead_id = b.lead_id
WHERE b.lead_status IN ('New', 'Contacted')
  AND b.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  AND (CAST($rep AS VARCHAR) IS NULL OR b.assigned_to = $rep)
  AND (CAST($region AS VARCHAR) IS NULL OR b.region = $region)
ORDER BY next
LIMIT CAST($top AS INTEGER)

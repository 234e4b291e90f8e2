-- title: Lead conversion within 30, 60, 90 and 180 days, by quarter of arrival
-- question: Do more or fewer of our leads become opportunities, and how soon, comparing each quarter's leads over the same time?
-- asked: Is our lead-to-opportunity conversion rate going up or down, by quarter of intake?
-- asked: Are leads converting better and faster than before, compared at equal age?
-- asked: How does each quarter's batch of leads convert, given the same time?
-- use-case: Conversion rate analysis
-- says: Conversion within 90 days {moved within_90_days_percent by arrived}; of the latest quarter's leads {last converted_so_far_percent} have converted so far.
-- read: A rate is shown only when every lead of the quarter has had that many days, so young quarters end early instead of looking bad. Leads from before losses of deals are on record are left out, since only those still open are kept. change_points compares the 90-day rate with the quarter before.
-- chart: line x=arrived y=within_30_days_percent,within_60_days_percent,within_90_days_percent,within_180_days_percent
-- rate: converted_so_far_percent of leads, within_30_days_percent of leads, within_60_days_percent of leads, within_90_days_percent of leads, within_180_days_percent of leads
-- difficulty: intermediate
-- parameter: region
-- parameter: segment
-- parameter: industry
-- shows: lead_conversion = within_90_days_percent by arrived
-- shows: leads = leads by arrived
-- uses: decided_deals
WITH cohorts AS (
  SELECT CAST(date_trunc('quarter', created_date) AS DATE) AS quarter_start,
    max(created_date) AS last_arrival,
    count(*) AS leads,
    count(*) FILTER (WHERE lead_status IN ('Qualified', 'Converted')) AS qualified,
    count(converted_to_opp_id) AS converted,
    count(*) FILTER (WHERE conversion_date - created_date <= 30) AS in_30,
    count(*) FILTER (WHERE conversion_date - created_date <= 60) AS in_60,
    count(*) FILTER (WHERE conversion_date - created_date <= 90) AS in_90,
    count(*) FILTER (WHERE conversion_date - created_date <= 180) AS in_180,
    CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY conversion_date - created_date) AS DECIMAL(18, 6)) AS median_days
  FROM marketing_data.leads
  WHERE created_date <= CAST($as_of AS DATE) AND created_date >= (SELECT min(d.close_date) FROM decided_deals AS d)
    AND (CAST($region AS VARCHAR) IS NULL OR region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR company_size = $segment)
    AND (CAST($industry AS VARCHAR) IS NULL OR industry = $industry)
  GROUP BY 1
),
rates AS (
  SELECT *,
    CASE WHEN last_arrival + 30 <= CAST($as_of AS DATE) THEN 100.0 * in_30 / nullif(leads, 0) END AS rate_30,
    CASE WHEN last_arrival + 60 <= CAST($as_of AS DATE) THEN 100.0 * in_60 / nullif(leads, 0) END AS rate_60,
    CASE WHEN last_arrival + 90 <= CAST($as_of AS DATE) THEN 100.0 * in_90 / nullif(leads, 0) END AS rate_90,
    CASE WHEN last_arrival + 180 <= CAST($as_of AS DATE) THEN 100.0 * in_180 / nullif(leads, 0) END AS rate_180
  FROM cohorts
)
SELECT
  concat(CAST(EXTRACT(year FROM quarter_start) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM quarter_start) AS INTEGER)) AS arrived,
  leads, qualified AS qualified_or_converted, converted,
  round(CAST(100.0 * converted / nullif(leads, 0) AS DECIMAL(18, 6)), 1) AS converted_so_far_percent,
  round(CAST(rate_30 AS DECIMAL(18, 6)), 1) AS within_30_days_percent,
  round(CAST(rate_60 AS DECIMAL(18, 6)), 1) AS within_60_days_percent,
  round(CAST(rate_90 AS DECIMAL(18, 6)), 1) AS within_90_days_percent,
  round(CAST(rate_180 AS DECIMAL(18, 6)), 1) AS within_180_days_percent,
  round(CAST(rate_90 - lag(rate_90) OVER (ORDER BY quarter_start) AS DECIMAL(18, 6)), 1) AS change_points,
  round(median_days, 1) AS median_days_to_convert
FROM rates
ORDER BY quarter_start

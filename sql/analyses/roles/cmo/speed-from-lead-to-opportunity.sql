-- title: Time from lead to opportunity, by source and region
-- question: How fast do our leads become opportunities by source and region, is it getting faster, and do the fast ones win more?
-- asked: How long does a lead take to become an opportunity, by source and region, is it speeding up, and does speed win?
-- asked: Are we getting faster at turning leads into deals, and does it help?
-- asked: Lead-to-opp time by source and region: better or worse, and do quick ones close more?
-- says: The median time from lead to opportunity {ranges median_days by source_and_region}; it fell in {count where median_change < 0} and rose in {count where median_change > 0} of {count 'pair'}; the win rate of deals from fast leads, beside those from slow ones, is {against win_rate_fast_percent from win_rate_slow_percent}.
-- read: Medians are of converted leads that arrived in the last twelve months, against the twelve before. Leads that arrived lately and converted are by nature fast, so only leads at least 90 days old count, and only conversions within 90 days. The win rates split all those deals at 30 days. Pairs of fewer opportunities than the least are left out.
-- chart: bar x=source_and_region y=median_days,median_days_before
-- rate: within_14_days_percent of opportunities, within_30_days_percent of opportunities, win_rate_fast_percent of win_rate_fast_n, win_rate_slow_percent of win_rate_slow_n
-- mean: median_days of opportunities
-- differs: win_rate_fast_percent from win_rate_slow_percent
-- difficulty: intermediate
-- parameter: region
-- parameter: segment
-- parameter: min_rows = 10
WITH converted AS (
  SELECT concat(l.lead_source, ', ', l.region) AS source_and_region, l.conversion_date - l.created_date AS days,
    CASE WHEN l.created_date > CAST(CAST($as_of AS DATE) - 90 - INTERVAL '1 year' AS DATE) THEN 1 ELSE 0 END AS recent,
    d.status
  FROM marketing_data.leads AS l
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = l.converted_to_opp_id
  WHERE l.conversion_date IS NOT NULL AND l.conversion_date <= l.created_date + 90
    AND l.created_date <= CAST($as_of AS DATE) - 90
    AND l.created_date > CAST(CAST($as_of AS DATE) - 90 - INTERVAL '2 years' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR l.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR l.company_size = $segment)
)
SELECT
  source_and_region, count(*) FILTER (WHERE recent = 1) AS opportunities, count(*) FILTER (WHERE recent = 0) AS opportunities_before,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN recent = 1 THEN days END) AS DECIMAL(18, 6)), 0) AS median_days,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN recent = 0 THEN days END) AS DECIMAL(18, 6)), 0) AS median_days_before,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN recent = 1 THEN days END) AS DECIMAL(18, 6)), 0)
    - round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN recent = 0 THEN days END) AS DECIMAL(18, 6)), 0) AS median_change,
  round(CAST(100.0 * count(*) FILTER (WHERE recent = 1 AND days <= 14) / nullif(count(*) FILTER (WHERE recent = 1), 0) AS DECIMAL(18, 6)), 1) AS within_14_days_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE recent = 1 AND days <= 30) / nullif(count(*) FILTER (WHERE recent = 1), 0) AS DECIMAL(18, 6)), 1) AS within_30_days_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE days <= 30 AND status = 'Won') / nullif(count(status) FILTER (WHERE days <= 30), 0) AS DECIMAL(18, 6)), 1) AS win_rate_fast_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE days > 30 AND status = 'Won') / nullif(count(status) FILTER (WHERE days > 30), 0) AS DECIMAL(18, 6)), 1) AS win_rate_slow_percent,
  count(status) FILTER (WHERE days <= 30) AS win_rate_fast_n,
  count(status) FILTER (WHERE days > 30) AS win_rate_slow_n
FROM converted
GROUP BY source_and_region
HAVING count(*) FILTER (WHERE recent = 1) >= CAST($min_rows AS INTEGER)
ORDER BY median_days, source_and_region

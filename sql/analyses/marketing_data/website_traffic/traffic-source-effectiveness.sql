-- title: Traffic sources by quality and trend
-- question: Which sources of traffic bring visitors that stay and convert, and which are growing?
-- asked: Which traffic sources bring visitors who stick around and convert?
-- asked: Organic, paid, social: which source is good and which is on the rise?
-- asked: What is the quality and growth of each website traffic source?
-- use-case: Traffic source effectiveness
-- says: By source, conversion {ranges conversion_percent by source}; {most} visitors come from {largest visitors by source}[; on the year before, visitors changed most favourably from {most visitors_change_percent by source} and least so from {least visitors_change_percent by source}].
-- read: A conversion share above the visitor share marks good traffic (quality_index above 100). The changes compare the last days with the same number of days a year before, so that season does not mislead.
-- chart: bar x=source y=visitor_share_percent,conversion_share_percent
-- rate: conversion_percent of visitors
-- index: quality_index of conversions
-- decides: visitors_change_percent, seconds_on_page
-- difficulty: advanced
-- parameter: within_days = 91
WITH spans AS (
  SELECT source, CASE WHEN traffic_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN 1 ELSE 0 END AS recent,
    sum(page_views) AS views, sum(unique_visitors) AS visitors, sum(conversion_count) AS conversions,
    sum(bounce_rate_percent * entry_page_count) AS bounced, sum(entry_page_count) AS entries, sum(avg_time_on_page_sec * page_views) AS seconds
  FROM marketing_data.website_traffic
  WHERE (traffic_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND traffic_date <= CAST($as_of AS DATE))
     OR (traffic_date > CAST($as_of AS DATE) - 364 - CAST($within_days AS INTEGER) AND traffic_date <= CAST($as_of AS DATE) - 364)
  GROUP BY 1, 2
),
shared AS (
  SELECT *, 100.0 * visitors / nullif(sum(visitors) OVER (PARTITION BY recent), 0) AS visitor_share,
    100.0 * conversions / nullif(sum(conversions) OVER (PARTITION BY recent), 0) AS conversion_share
  FROM spans
)
SELECT
  n.source, n.visitors, round(CAST(n.visitor_share AS DECIMAL(18, 6)), 1) AS visitor_share_percent,
  n.conversions, round(CAST(n.conversion_share AS DECIMAL(18, 6)), 1) AS conversion_share_percent,
  round(CAST(100.0 * n.conversion_share / nullif(n.visitor_share, 0) AS DECIMAL(18, 6)), 0) AS quality_index,
  round(CAST(100.0 * n.conversions / nullif(n.visitors, 0) AS DECIMAL(18, 6)), 2) AS conversion_percent,
  round(CAST(100.0 * n.conversions / nullif(n.visitors, 0) - 100.0 * y.conversions / nullif(y.visitors, 0) AS DECIMAL(18, 6)), 2) AS conversion_change_points,
  round(CAST(100.0 * (n.visitors - y.visitors) / nullif(y.visitors, 0) AS DECIMAL(18, 6)), 1) AS visitors_change_percent,
  round(CAST(100.0 * (n.conversions - y.conversions) / nullif(y.conversions, 0) AS DECIMAL(18, 6)), 1) AS conversions_change_percent,
  round(CAST(n.bounced / nullif(n.entries, 0) AS DECIMAL(18, 6)), 1) AS bounce_rate_percent,
  round(CAST(1.0 * n.seconds / nullif(n.views, 0) AS DECIMAL(18, 6)), 0) AS seconds_on_page
FROM shared AS n
LEFT JOIN shared AS y ON y.source = n.source AND y.recent = 0
WHERE n.recent = 1
ORDER BY quality_index DESC NULLS LAST, n.source

-- title: Pages whose last four weeks stray from their usual
-- question: Which pages have changed lately in traffic, bounce or conversion, beyond their usual week-to-week movement?
-- asked: Which web pages have changed noticeably of late?
-- asked: Are any pages behaving differently in traffic, bounce or conversion than they usually do?
-- asked: What pages should we look at because their numbers have moved more than normal?
-- use-case: Page performance monitoring
-- says: Of {count 'page'}, {count where spreads_off > 2} had more traffic than usual by more than two spreads and {count where spreads_off < -2} less; the largest rise is at {most views_change_percent by page}.
-- read: The last four weeks are compared with the 26 weeks before. spreads_off is the change in views in units of their usual weekly spread; look_into names what moved too far: views by two spreads, bounce by 5 points or conversion by 1 point.
-- chart: bar x=page y=views_change_percent
-- rate: conversion_percent of conversion_n
-- difficulty: advanced
WITH weekly AS (
  SELECT regexp_replace(page_url, '^https?://[^/]+', '') AS page, traffic_date,
    sum(page_views) AS views, sum(unique_visitors) AS visitors, sum(conversion_count) AS conversions,
    sum(bounce_rate_percent * entry_page_count) AS bounced, sum(entry_page_count) AS entries, sum(avg_time_on_page_sec * page_views) AS seconds,
    CASE WHEN traffic_date > CAST($as_of AS DATE) - 28 THEN 1 ELSE 0 END AS recent
  FROM marketing_data.website_traffic
  WHERE traffic_date <= CAST($as_of AS DATE) AND traffic_date > CAST($as_of AS DATE) - 28 - 182
  GROUP BY 1, 2
),
spans AS (
  SELECT page, recent, count(*) AS weeks, sum(views) AS views, sum(visitors) AS visitors, sum(conversions) AS conversions,
    sum(bounced) AS bounced, sum(entries) AS entries, sum(seconds) AS seconds, CAST(stddev_samp(views) AS DECIMAL(18, 6)) AS spread
  FROM weekly
  GROUP BY page, recent
)
SELECT
  n.page,
  round(CAST(1.0 * n.views / n.weeks AS DECIMAL(18, 6)), 0) AS views_per_week,
  round(CAST(1.0 * b.views / b.weeks AS DECIMAL(18, 6)), 0) AS usual_views_per_week,
  round(CAST(100.0 * (1.0 * n.views / n.weeks) / nullif(1.0 * b.views / b.weeks, 0) - 100 AS DECIMAL(18, 6)), 1) AS views_change_percent,
  round(CAST((1.0 * n.views / n.weeks - 1.0 * b.views / b.weeks) / nullif(b.spread, 0) AS DECIMAL(18, 6)), 1) AS spreads_off,
  round(CAST(n.bounced / nullif(n.entries, 0) AS DECIMAL(18, 6)), 1) AS bounce_rate_percent,
  round(CAST(n.bounced / nullif(n.entries, 0) - b.bounced / nullif(b.entries, 0) AS DECIMAL(18, 6)), 1) AS bounce_change_points,
  round(CAST(100.0 * n.conversions / nullif(n.visitors, 0) AS DECIMAL(18, 6)), 2) AS conversion_percent,
  round(CAST(100.0 * n.conversions / nullif(n.visitors, 0) - 100.0 * b.conversions / nullif(b.visitors, 0) AS DECIMAL(18, 6)), 2) AS conversion_change_points,
  n.conversions,
  round(CAST(1.0 * n.seconds / nullif(n.views, 0) - 1.0 * b.seconds / nullif(b.views, 0) AS DECIMAL(18, 6)), 0) AS seconds_change,
  CASE WHEN abs(1.0 * n.views / n.weeks - 1.0 * b.views / b.weeks) > 2 * b.spread THEN 'traffic'
       WHEN abs(n.bounced / nullif(n.entries, 0) - b.bounced / nullif(b.entries, 0)) > 5 THEN 'bounce'
       WHEN abs(100.0 * n.conversions / nullif(n.visitors, 0) - 100.0 * b.conversions / nullif(b.visitors, 0)) > 1 THEN 'conversion'
       ELSE 'as usual' END AS look_into,
  n.visitors AS conversion_n
FROM spans AS n
JOIN spans AS b ON b.page = n.page AND b.recent = 0
WHERE n.recent = 1
ORDER BY abs(1.0 * n.views / n.weeks - 1.0 * b.views / b.weeks) / nullif(b.spread, 0) DESC NULLS LAST, n.page

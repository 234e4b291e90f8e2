-- title: Pages whose last four weeks stray from their usual
-- question: Which pages have changed lately in traffic, bounce or conversion, beyond their usual week-to-week movement?
-- asked: Which web pages have changed noticeably of late?
-- asked: Are any pages behaving differently in traffic, bounce or conversion than they usually do?
-- asked: What pages should we look at because their numbers have moved more than normal?
-- use-case: Page performance monitoring
-- says: Of {count 'page'}, {count where look_into = 'as usual'} moved no more than is usual from week to week; traffic strayed at {count where look_into = 'traffic'}, bounces at {count where look_into = 'bounce'} and conversion at {count where look_into = 'conversion'}; the change in views {ranges views_change_percent by page}.
-- read: The last four weeks are compared with the 26 weeks before. spreads_off is the change in views in units of their usual weekly spread; look_into names the first that moved by more than two of its own weekly spreads: views, bounce or conversion.
-- chart: bar x=page y=views_change_percent
-- rate: conversion_percent of conversion_n
-- decides: look_into, spreads_off
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
    sum(bounced) AS bounced, sum(entries) AS entries, sum(seconds) AS seconds, CAST(stddev_samp(views) AS DECIMAL(18, 6)) AS spread,
    CAST(stddev_samp(1.0 * bounced / nullif(entries, 0)) AS DECIMAL(18, 6)) AS bounce_spread, CAST(stddev_samp(100.0 * conversions / nullif(visitors, 0)) AS DECIMAL(18, 6)) AS conversion_spread
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
       WHEN abs(n.bounced / nullif(n.entries, 0) - b.bounced / nullif(b.entries, 0)) > 2 * b.bounce_spread THEN 'bounce'
       WHEN abs(100.0 * n.conversions / nullif(n.visitors, 0) - 100.0 * b.conversions / nullif(b.visitors, 0)) > 2 * b.conversion_spread THEN 'conversion'
       ELSE 'as usual' END AS look_into,
  n.visitors AS conversion_n
FROM spans AS n
JOIN spans AS b ON b.page = n.page AND b.recent = 0
WHERE n.recent = 1
ORDER BY abs(1.0 * n.views / n.weeks - 1.0 * b.views / b.weeks) / nullif(b.spread, 0) DESC NULLS LAST, n.page

-- title: Steps from landing to conversion, by source
-- question: How far do visitors of each source come on the way from reading to evaluating, pricing and asking for a demo, and where do they drop off?
-- use-case: Conversion path analysis
-- read: Pages are grouped into steps of the way. against_start_percent sets a step's visitors against those of the first step of the same source, and went_on_percent counts views that were not the last of the visit. The figures are per page and week, not a trace of single people.
-- chart: column x=step y=against_start_percent series=source
-- difficulty: advanced
-- parameter: within_days = 365
WITH steps AS (
  SELECT source,
    CASE WHEN page_url LIKE '%/demo%' OR page_url LIKE '%/contact%' THEN '4 ask'
         WHEN page_url LIKE '%/pricing%' THEN '3 price'
         WHEN page_url LIKE '%/products/%' OR page_url LIKE '%/customers%' OR page_url LIKE '%/resources%' OR page_url LIKE '%/webinars%' THEN '2 evaluate'
         ELSE '1 land' END AS step,
    sum(page_views) AS views, sum(unique_visitors) AS visitors, sum(entry_page_count) AS entries, sum(exit_page_count) AS exits, sum(conversion_count) AS conversions
  FROM marketing_data.website_traffic
  WHERE traffic_date <= CAST($as_of AS DATE) AND traffic_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  GROUP BY 1, 2
)
SELECT
  source, step, visitors,
  round(100.0 * visitors / nullif(first_value(visitors) OVER (PARTITION BY source ORDER BY step), 0), 1) AS against_start_percent,
  round(100.0 * visitors / nullif(lag(visitors) OVER (PARTITION BY source ORDER BY step), 0), 1) AS against_step_before_percent,
  round(100.0 * entries / nullif(sum(entries) OVER (PARTITION BY source), 0), 1) AS share_of_entries_percent,
  round(100.0 * (views - exits) / nullif(views, 0), 1) AS went_on_percent,
  conversions,
  round(100.0 * conversions / nullif(visitors, 0), 2) AS conversion_percent,
  round(100.0 * conversions / nullif(sum(conversions) OVER (PARTITION BY source), 0), 1) AS share_of_conversions_percent
FROM steps
ORDER BY source, step

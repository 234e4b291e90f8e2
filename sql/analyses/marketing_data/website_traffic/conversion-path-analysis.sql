-- title: Steps from landing to conversion, by source
-- question: How far do visitors of each source come on the way from reading to evaluating, pricing and asking for a demo, and where do they drop off?
-- asked: Where do website visitors drop out on the way to a demo request, by source?
-- asked: What does the website funnel look like from reading through pricing to demo, source by source?
-- asked: How many visitors get from reading to asking for a demo, and where do we lose them?
-- use-case: Conversion path analysis
-- says: By source, conversions per 100 visits {ranges conversions_per_100_visits by source}; {most of} the visits end at the step {largest visits_ended by step}, and {most of} them come from {largest visits by source where step = '1 land'}.
-- read: Pages are grouped into steps of the way. Visitors of several pages cannot be added up to people, so a step is measured by its views per 100 visits of the source; a visit that sees several of its pages counts several times. The conversions of a source per 100 visits are those of its steps together. went_on_percent counts views that were not the last of the visit. The figures are per page and week, not a trace of single people.
-- chart: column x=step y=views_per_100_visits series=source
-- difficulty: advanced
-- parameter: within_days = 365
WITH pages AS (
  SELECT source, page_views, entry_page_count, exit_page_count, conversion_count,
    CASE WHEN page_url LIKE '%/demo%' OR page_url LIKE '%/contact%' THEN '4 ask'
         WHEN page_url LIKE '%/pricing%' THEN '3 price'
         WHEN page_url LIKE '%/products/%' OR page_url LIKE '%/customers%' OR page_url LIKE '%/resources%' OR page_url LIKE '%/webinars%' THEN '2 evaluate'
         ELSE '1 land' END AS step
  FROM marketing_data.website_traffic
  WHERE traffic_date <= CAST($as_of AS DATE) AND traffic_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
),
steps AS (
  SELECT source, step, sum(page_views) AS views, sum(entry_page_count) AS entries, sum(exit_page_count) AS exits,
    sum(conversion_count) AS conversions, sum(sum(entry_page_count)) OVER (PARTITION BY source) AS visits
  FROM pages
  GROUP BY source, step
)
SELECT
  source, step, visits, views,
  round(CAST(100.0 * views / nullif(visits, 0) AS DECIMAL(18, 6)), 1) AS views_per_100_visits,
  round(CAST(100.0 * entries / nullif(sum(entries) OVER (PARTITION BY source), 0) AS DECIMAL(18, 6)), 1) AS share_of_entries_percent,
  round(CAST(100.0 * (views - exits) / nullif(views, 0) AS DECIMAL(18, 6)), 1) AS went_on_percent,
  exits AS visits_ended, conversions,
  round(CAST(100.0 * conversions / nullif(visits, 0) AS DECIMAL(18, 6)), 2) AS conversions_per_100_visits,
  round(CAST(100.0 * conversions / nullif(sum(conversions) OVER (PARTITION BY source), 0) AS DECIMAL(18, 6)), 1) AS share_of_conversions_percent
FROM steps
ORDER BY source, step

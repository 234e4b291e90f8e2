-- title: Where the website loses the most conversions
-- question: Which pages and sources should we work on first, because many visitors come and too few do what the page is for?
-- asked: Which pages and sources should we fix first?
-- asked: Where are we wasting the most website traffic?
-- asked: On which pages do lots of people come but few do what we want?
-- use-case: Website optimization
-- says: If every source came halfway to the best source of its page, {sum missed_conversions 'conversion'} more would have come, {most} at {largest missed_conversions by page_and_source}.
-- read: The aim is the page's own best source with enough visitors; missed_conversions is what the other sources would add if they came halfway up to it. Pages that never convert by design do not appear. Visitors are counted per week and page, so they do not add up to people.
-- chart: bar x=page_and_source y=missed_conversions
-- total: visitors, conversions, missed_conversions
-- difficulty: advanced
-- parameter: within_days = 182
-- parameter: min_rows = 100
-- parameter: top = 20
WITH cells AS (
  SELECT regexp_replace(page_url, '^https?://[^/]+', '') AS page, source,
    sum(page_views) AS views, sum(unique_visitors) AS visitors, sum(conversion_count) AS conversions,
    sum(bounce_rate_percent * entry_page_count) AS bounced, sum(entry_page_count) AS entries, sum(exit_page_count) AS exits,
    sum(avg_time_on_page_sec * page_views) AS seconds
  FROM marketing_data.website_traffic
  WHERE traffic_date <= CAST($as_of AS DATE) AND traffic_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  GROUP BY 1, 2
),
rated AS (
  SELECT *, 1.0 * conversions / nullif(visitors, 0) AS rate,
    max(CASE WHEN visitors >= CAST($min_rows AS INTEGER) THEN 1.0 * conversions / nullif(visitors, 0) END) OVER (PARTITION BY page) AS best_rate,
    sum(conversions) OVER (PARTITION BY page) AS page_conversions
  FROM cells
)
SELECT
  concat(page, ' from ', source) AS page_and_source, visitors, conversions,
  round(CAST(100.0 * rate AS DECIMAL(18, 6)), 2) AS conversion_percent,
  round(CAST(100.0 * best_rate AS DECIMAL(18, 6)), 2) AS best_source_percent,
  round(CAST(visitors * (best_rate - rate) / 2 AS DECIMAL(18, 6)), 0) AS missed_conversions,
  round(CAST(bounced / nullif(entries, 0) AS DECIMAL(18, 6)), 1) AS bounce_rate_percent,
  round(CAST(100.0 * exits / nullif(views, 0) AS DECIMAL(18, 6)), 1) AS exit_percent,
  round(CAST(1.0 * seconds / nullif(views, 0) AS DECIMAL(18, 6)), 0) AS seconds_on_page,
  round(CAST(100.0 * conversions / nullif(page_conversions, 0) AS DECIMAL(18, 6)), 1) AS share_of_page_conversions_percent,
  count(*) OVER () AS rows_in_all
FROM rated
WHERE page_conversions > 0 AND best_rate > rate
ORDER BY missed_conversions DESC, page_and_source
LIMIT CAST($top AS INTEGER)

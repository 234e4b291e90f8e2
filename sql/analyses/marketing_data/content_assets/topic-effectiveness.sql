-- title: Topics by reach and by the opportunities of their readers
-- question: Which topics draw readers, and which of them are read by leads that become opportunities and customers?
-- asked: What subjects do people read, and which of those readers become customers?
-- asked: Which content topics bring in buyers rather than browsers?
-- asked: What themes pull readers, and do they turn into opportunities and customers?
-- use-case: Topic effectiveness
-- says: The conversion of readers {ranges conversion_percent by topic}; most read is {most readers by topic}.
-- read: Each lead counts once per topic, with uses up to its conversion. index_against_all compares the conversion of a topic's readers with that of the readers of all topics together, 100 being equal; reading_rank and conversion_rank far apart mark topics that entertain but do not sell, or the reverse.
-- chart: scatter x=readers y=conversion_percent series=topic
-- rate: conversion_percent of readers
-- difficulty: advanced
-- parameter: product
-- parameter: industry
-- parameter: min_rows = 20
-- parameter: top = 25
WITH library AS (
  SELECT topic, count(*) AS assets, sum(views_count) AS views, sum(downloads_count) AS downloads, max(publish_date) AS newest
  FROM marketing_data.content_assets
  WHERE publish_date <= CAST($as_of AS DATE)
    AND (CAST($product AS VARCHAR) IS NULL OR product_focus = $product)
  GROUP BY topic
),
readers AS (
  SELECT a.topic, e.lead_id, count(*) AS uses
  FROM marketing_data.campaign_engagement AS e
  JOIN marketing_data.content_assets AS a ON a.asset_name = e.asset_name
  JOIN marketing_data.leads AS l ON l.lead_id = e.lead_id
  WHERE e.engagement_date <= coalesce(l.conversion_date, CAST($as_of AS DATE))
    AND (CAST($product AS VARCHAR) IS NULL OR a.product_focus = $product)
    AND (CAST($industry AS VARCHAR) IS NULL OR l.industry = $industry)
  GROUP BY a.topic, e.lead_id
),
per_topic AS (
  SELECT r.topic, count(*) AS readers, sum(r.uses) AS uses, count(l.converted_to_opp_id) AS converted,
    count(*) FILTER (WHERE d.status = 'Won') AS won, coalesce(sum(d.deal_value), 0) AS won_value
  FROM readers AS r
  JOIN marketing_data.leads AS l ON l.lead_id = r.lead_id
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = l.converted_to_opp_id
  GROUP BY r.topic
)
SELECT
  p.topic, b.assets, b.views, p.readers, p.uses, p.converted,
  round(CAST(100.0 * p.converted / nullif(p.readers, 0) AS DECIMAL(18, 6)), 1) AS conversion_percent,
  round(CAST(100.0 * (1.0 * p.converted / nullif(p.readers, 0)) / nullif(1.0 * sum(p.converted) OVER () / nullif(sum(p.readers) OVER (), 0), 0) AS DECIMAL(18, 6)), 0) AS index_against_all,
  p.won, p.won_value, round(CAST(1.0 * p.won_value / nullif(p.readers, 0) AS DECIMAL(18, 6)), 2) AS won_value_per_reader,
  rank() OVER (ORDER BY p.readers DESC) AS reading_rank,
  rank() OVER (ORDER BY 1.0 * p.converted / nullif(p.readers, 0) DESC) AS conversion_rank,
  round(CAST(1.0 * b.views / nullif(b.assets, 0) AS DECIMAL(18, 6)), 0) AS views_per_asset, b.newest AS newest_asset,
  count(*) OVER () AS rows_in_all
FROM per_topic AS p
JOIN library AS b ON b.topic = p.topic
WHERE p.readers >= CAST($min_rows AS INTEGER)
ORDER BY p.readers DESC, p.topic
LIMIT CAST($top AS INTEGER)

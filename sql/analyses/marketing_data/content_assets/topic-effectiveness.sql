-- title: Topics by reach and by the opportunities of their readers
-- question: Which topics draw readers, and which of them are read by leads that become opportunities and customers?
-- asked: What subjects do people read, and which of those readers become customers?
-- asked: Which content topics bring in buyers rather than browsers?
-- asked: What themes pull readers, and do they turn into opportunities and customers?
-- use-case: Topic effectiveness
-- says: Most read is {most readers by topic}; against readers of pieces with the same gating (100), the conversion of a topic's readers {ranges index_against_alike by topic}.
-- read: Each lead counts once per topic, if it first read of it at least 180 days ago, and as converted if it became an opportunity within 180 days of that first use; uses after conversion do not count. Open pieces are known to be read only by leads already followed, who convert more often, so index_against_alike compares the conversions of a topic's readers with those to be expected of readers of open or only of gated pieces, 100 being equal; reading_rank and conversion_rank far apart mark topics that entertain but do not sell, or the reverse.
-- chart: scatter x=readers y=conversion_percent series=topic
-- rate: conversion_percent of readers
-- index: index_against_alike of converted
-- decides: index_against_alike
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
  SELECT a.topic, e.lead_id, count(*) AS uses, min(e.engagement_date) AS first_use, max(CASE WHEN a.gated = 'Yes' THEN 0 ELSE 1 END) AS read_open
  FROM marketing_data.campaign_engagement AS e
  JOIN marketing_data.content_assets AS a ON a.asset_name = e.asset_name
  JOIN marketing_data.leads AS l ON l.lead_id = e.lead_id
  WHERE e.engagement_date <= coalesce(l.conversion_date, CAST($as_of AS DATE))
    AND (CAST($product AS VARCHAR) IS NULL OR a.product_focus = $product)
    AND (CAST($industry AS VARCHAR) IS NULL OR l.industry = $industry)
  GROUP BY a.topic, e.lead_id
  HAVING min(e.engagement_date) <= CAST($as_of AS DATE) - 180
),
followed AS (
  SELECT r.*, d.status, d.deal_value, CASE WHEN l.conversion_date <= r.first_use + 180 THEN 1 ELSE 0 END AS converted,
    avg(CASE WHEN l.conversion_date <= r.first_use + 180 THEN 1.0 ELSE 0.0 END) OVER (PARTITION BY r.read_open) AS expected
  FROM readers AS r
  JOIN marketing_data.leads AS l ON l.lead_id = r.lead_id
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = l.converted_to_opp_id
),
per_topic AS (
  SELECT r.topic, count(*) AS readers, sum(r.uses) AS uses, sum(r.converted) AS converted, sum(r.expected) AS expected,
    count(*) FILTER (WHERE r.status = 'Won') AS won, coalesce(sum(r.deal_value), 0) AS won_value
  FROM followed AS r
  GROUP BY r.topic
)
SELECT
  p.topic, b.assets, b.views, p.readers, p.uses, p.converted,
  round(CAST(100.0 * p.converted / nullif(p.readers, 0) AS DECIMAL(18, 6)), 1) AS conversion_percent,
  round(CAST(100.0 * p.converted / nullif(p.expected, 0) AS DECIMAL(18, 6)), 0) AS index_against_alike,
  p.won, p.won_value, round(CAST(1.0 * p.won_value / nullif(p.readers, 0) AS DECIMAL(18, 6)), 2) AS won_value_per_reader,
  rank() OVER (ORDER BY p.readers DESC) AS reading_rank,
  rank() OVER (ORDER BY 1.0 * p.converted / nullif(p.expected, 0) DESC NULLS LAST) AS conversion_rank,
  round(CAST(1.0 * b.views / nullif(b.assets, 0) AS DECIMAL(18, 6)), 0) AS views_per_asset, b.newest AS newest_asset,
  count(*) OVER () AS rows_in_all
FROM per_topic AS p
JOIN library AS b ON b.topic = p.topic
WHERE p.readers >= CAST($min_rows AS INTEGER)
ORDER BY p.readers DESC, p.topic
LIMIT CAST($top AS INTEGER)

-- title: Content used before won and before lost deals
-- question: Which content do leads use before deals that we win more than before deals that we lose?
-- asked: What content do winners read that losers do not?
-- asked: Which content pieces are seen more before wins than before losses?
-- asked: Does some of our content go hand in hand with winning?
-- says: By the content used before, the win rate {ranges win_rate_percent by asset_name}; of all these deals {first win_rate_of_all_percent} were won.
-- read: Looks at decided deals that began as a lead, and at the content used in the 180 days before the opportunity. won_minus_lost_points compares how common the asset is among won and among lost deals: above zero it goes with winning. Few uses make large points, so keep the least number.
-- chart: bar x=asset_name y=used_before_won_percent,used_before_lost_percent
-- rate: win_rate_percent of deals_using, win_rate_of_all_percent of win_rate_of_all_n, used_before_won_percent of used_before_won_n, used_before_lost_percent of used_before_lost_n
-- differs: used_before_won_percent from used_before_lost_percent
-- difficulty: advanced
-- parameter: region
-- parameter: product
-- parameter: min_rows = 15
-- parameter: top = 20
-- uses: decided_deals
WITH decided AS (
  SELECT l.lead_id, l.conversion_date, d.status, d.deal_value
  FROM marketing_data.leads AS l
  JOIN decided_deals AS d ON d.opportunity_id = l.converted_to_opp_id
  WHERE d.close_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR d.region = $region)
    AND (CAST($product AS VARCHAR) IS NULL OR d.product_id = $product)
),
totals AS (
  SELECT count(*) FILTER (WHERE status = 'Won') AS won, count(*) FILTER (WHERE status = 'Lost') AS lost FROM decided
),
used AS (
  SELECT DISTINCT d.lead_id, d.status, d.deal_value, a.asset_id
  FROM decided AS d
  JOIN marketing_data.campaign_engagement AS e
    ON e.lead_id = d.lead_id AND e.engagement_date <= d.conversion_date AND e.engagement_date > d.conversion_date - 180
  JOIN marketing_data.content_assets AS a ON a.asset_name = e.asset_name
),
per_asset AS (
  SELECT asset_id, count(*) AS deals, count(*) FILTER (WHERE status = 'Won') AS won, count(*) FILTER (WHERE status = 'Lost') AS lost, sum(deal_value) AS won_value
  FROM used
  GROUP BY asset_id
)
SELECT
  a.asset_name, a.asset_type, a.topic, p.deals AS deals_using, p.won, p.lost,
  round(CAST(100.0 * p.won / nullif(p.deals, 0) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(100.0 * t.won / nullif(t.won + t.lost, 0) AS DECIMAL(18, 6)), 1) AS win_rate_of_all_percent,
  round(CAST(100.0 * p.won / nullif(t.won, 0) AS DECIMAL(18, 6)), 1) AS used_before_won_percent,
  round(CAST(100.0 * p.lost / nullif(t.lost, 0) AS DECIMAL(18, 6)), 1) AS used_before_lost_percent,
  round(CAST(100.0 * p.won / nullif(t.won, 0) - 100.0 * p.lost / nullif(t.lost, 0) AS DECIMAL(18, 6)), 1) AS won_minus_lost_points,
  p.won_value AS won_value_of_users, a.status, a.asset_id,
  count(*) OVER () AS rows_in_all,
  t.won + t.lost AS win_rate_of_all_n,
  t.won AS used_before_won_n,
  t.lost AS used_before_lost_n
FROM per_asset AS p
JOIN marketing_data.content_assets AS a ON a.asset_id = p.asset_id
CROSS JOIN totals AS t
WHERE p.deals >= CAST($min_rows AS INTEGER)
ORDER BY won_minus_lost_points DESC, a.asset_id
LIMIT CAST($top AS INTEGER)

-- title: Journeys that lead to opportunities
-- question: In which order do kinds of touch lead to an opportunity, how long do such journeys take, and which of them end in a win?
-- asked: What does the typical path to an opportunity look like, how long is it, and does it end in a win?
-- asked: Which sequences of marketing touches lead to deals, and which of them win?
-- asked: How do buyers travel from first touch to opportunity, and what journeys work?
-- use-case: Customer journey mapping
-- says: {most} opportunities came by {largest opportunities by journey}; the win rate by journey {ranges win_rate_percent by journey}.
-- read: A journey names each kind of touch once, at its first appearance; touches is the full count. Only opportunities recorded with their whole path are shown. Win rate counts decided deals and is empty below the least number.
-- chart: bar x=journey y=opportunities
-- rate: win_rate_percent of decided
-- total: opportunities, won, won_value
-- difficulty: intermediate
-- parameter: region
-- parameter: segment
-- parameter: min_rows = 5
-- parameter: top = 20
WITH touches AS (
  SELECT a.opportunity_id, coalesce(e.event_type, c.campaign_type, 'Own site or referral') AS touch,
    a.touchpoint_order, a.touchpoint_date
  FROM marketing_data.marketing_attribution AS a
  JOIN sales_data.opportunities AS o ON o.opportunity_id = a.opportunity_id
  JOIN sales_data.customers AS k ON k.customer_id = o.customer_id
  LEFT JOIN marketing_data.campaigns AS c ON c.campaign_id = a.campaign_id
  LEFT JOIN marketing_data.events AS e ON e.event_id = a.event_id
  WHERE a.attribution_model IN ('Linear', 'Multi-Touch')
    AND a.touchpoint_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR k.company_size = $segment)
),
first_seen AS (
  SELECT opportunity_id, touch, min(touchpoint_order) AS position, count(*) AS touches, min(touchpoint_date) AS first_date
  FROM touches
  GROUP BY opportunity_id, touch
),
journeys AS (
  SELECT opportunity_id, string_agg(touch, ' > ' ORDER BY position, touch) AS journey, count(*) AS kinds,
    sum(touches) AS touches, min(first_date) AS first_date
  FROM first_seen
  GROUP BY opportunity_id
)
SELECT
  j.journey, count(*) AS opportunities,
  round(CAST(100.0 * count(*) / nullif(sum(count(*)) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_percent,
  round(CAST(1.0 * sum(j.touches) / count(*) AS DECIMAL(18, 6)), 1) AS touches_per_opportunity,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY o.created_date - j.first_date) AS DECIMAL(18, 6)), 0) AS median_days_to_opportunity,
  count(d.deal_id) AS decided, count(*) FILTER (WHERE d.status = 'Won') AS won,
  CASE WHEN count(d.deal_id) >= CAST($min_rows AS INTEGER) THEN round(CAST(100.0 * count(*) FILTER (WHERE d.status = 'Won') / nullif(count(d.deal_id), 0) AS DECIMAL(18, 6)), 1) END AS win_rate_percent,
  coalesce(sum(d.deal_value), 0) AS won_value,
  count(*) OVER () AS rows_in_all
FROM journeys AS j
JOIN sales_data.opportunities AS o ON o.opportunity_id = j.opportunity_id
LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = j.opportunity_id
GROUP BY j.journey
ORDER BY opportunities DESC, j.journey
LIMIT CAST($top AS INTEGER)

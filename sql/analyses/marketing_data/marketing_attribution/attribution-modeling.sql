-- title: Credit for won deals by attribution model
-- question: How would the credit for won deals move among our kinds of touch if we counted the first touch, the last touch, all alike, or as we do now?
-- asked: How would credit for wins shift under first-touch, last-touch or linear attribution?
-- asked: What if we changed the attribution model: which kinds of touch would gain or lose?
-- asked: How do the attribution models compare in giving credit for won deals?
-- use-case: Attribution modeling
-- says: The largest part of credit goes to {largest recorded_credit by touch} as recorded, to {largest first_touch_credit by touch} by first touch and to {largest last_touch_credit by touch} by last touch.
-- read: Only opportunities recorded with their whole path can be compared, which are those under the Linear and Multi-Touch models. Kinds whose first-touch share is well above the last-touch share open journeys; the other way round they close them.
-- chart: bar x=touch y=first_touch_percent,last_touch_percent,linear_percent,recorded_percent
-- difficulty: advanced
-- parameter: region
-- parameter: within_months = 36
WITH touches AS (
  SELECT a.opportunity_id, d.deal_value, a.attribution_weight,
    coalesce(c.campaign_type, 'No campaign') AS touch,
    row_number() OVER (PARTITION BY a.opportunity_id ORDER BY a.touchpoint_order, a.attribution_id) AS from_first,
    row_number() OVER (PARTITION BY a.opportunity_id ORDER BY a.touchpoint_order DESC, a.attribution_id DESC) AS from_last,
    count(*) OVER (PARTITION BY a.opportunity_id) AS path_length
  FROM marketing_data.marketing_attribution AS a
  JOIN sales_data.closed_deals AS d ON d.deal_id = a.deal_id AND d.status = 'Won'
  LEFT JOIN marketing_data.campaigns AS c ON c.campaign_id = a.campaign_id
  WHERE a.attribution_model IN ('Linear', 'Multi-Touch')
    AND d.close_date <= CAST($as_of AS DATE)
    AND d.close_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR d.region = $region)
),
credit AS (
  SELECT touch, count(*) AS touches, count(DISTINCT opportunity_id) AS deals,
    sum(CASE WHEN from_first = 1 THEN deal_value ELSE 0 END) AS first_touch,
    sum(CASE WHEN from_last = 1 THEN deal_value ELSE 0 END) AS last_touch,
    sum(deal_value / path_length) AS linear,
    sum(deal_value * attribution_weight / 100.0) AS recorded
  FROM touches
  GROUP BY touch
)
SELECT
  touch, deals AS won_deals_touched, touches,
  round(CAST(100.0 * first_touch / nullif(sum(first_touch) OVER (), 0) AS DECIMAL(18, 6)), 1) AS first_touch_percent,
  round(CAST(100.0 * last_touch / nullif(sum(last_touch) OVER (), 0) AS DECIMAL(18, 6)), 1) AS last_touch_percent,
  round(CAST(100.0 * linear / nullif(sum(linear) OVER (), 0) AS DECIMAL(18, 6)), 1) AS linear_percent,
  round(CAST(100.0 * recorded / nullif(sum(recorded) OVER (), 0) AS DECIMAL(18, 6)), 1) AS recorded_percent,
  round(CAST(100.0 * (first_touch - last_touch) / nullif(sum(first_touch) OVER (), 0) AS DECIMAL(18, 6)), 1) AS opener_minus_closer_points,
  round(CAST(recorded AS DECIMAL(18, 6)), 2) AS recorded_credit,
  first_touch AS first_touch_credit, last_touch AS last_touch_credit
FROM credit
ORDER BY recorded_credit DESC, touch

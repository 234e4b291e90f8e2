-- title: Return of content assets
-- question: Which assets repay their part of what we spend on content, judged by the won deals of the leads that used them?
-- asked: Which content has paid back what it cost, by deals won from its readers?
-- asked: What is the return on our content pieces?
-- asked: Do our whitepapers and webinars earn their share of the content budget?
-- use-case: Asset ROI
-- says: {count 'asset'} cost {sum share_of_cost} and {is/are} credited with {sum share_of_won_value} of won deals; the return {ranges roi_percent by asset_name}.
-- read: The content channel's and content syndication's spend of each quarter is spread over assets by their use in that quarter; a won deal counts by the asset's part of all engagements of its lead up to conversion. Both sides are thus shares, so compare assets rather than read the level. Uses of quarters that began less than nine months ago are left out on both sides: their leads are still on the way.
-- chart: bar x=asset_name y=roi_percent
-- mean: roi_percent of won_deals
-- unit: share_of_cost money, share_of_won_value money, share_of_open_weighted money
-- total: share_of_cost, share_of_won_value
-- difficulty: advanced
-- parameter: product
-- parameter: min_rows = 50
-- parameter: top = 25
WITH uses AS (
  SELECT a.asset_id, e.lead_id, l.converted_to_opp_id AS opportunity_id,
    CASE WHEN e.engagement_date <= l.conversion_date THEN 1 ELSE 0 END AS before_opportunity,
    concat('Q', CAST(EXTRACT(quarter FROM e.engagement_date) AS INTEGER), ' ', CAST(EXTRACT(year FROM e.engagement_date) AS INTEGER)) AS quarter
  FROM marketing_data.campaign_engagement AS e
  JOIN marketing_data.leads AS l ON l.lead_id = e.lead_id
  LEFT JOIN marketing_data.content_assets AS a ON a.asset_name = e.asset_name
  WHERE e.engagement_date < CAST(date_trunc('quarter', CAST($as_of AS DATE) - INTERVAL '9 months') + INTERVAL '3 months' AS DATE)
),
spend AS (
  SELECT fiscal_quarter AS quarter, sum(actual_spend) AS spend
  FROM marketing_data.marketing_budget
  WHERE channel = 'Content' OR campaign_type = 'Content Syndication'
  GROUP BY fiscal_quarter
),
per_quarter AS (
  SELECT asset_id, quarter, count(*) AS uses, sum(count(*)) OVER (PARTITION BY quarter) AS all_uses
  FROM uses
  WHERE asset_id IS NOT NULL
  GROUP BY asset_id, quarter
),
cost AS (
  SELECT p.asset_id, sum(p.uses) AS uses, sum(s.spend * p.uses / p.all_uses) AS cost
  FROM per_quarter AS p
  JOIN spend AS s ON s.quarter = p.quarter
  GROUP BY p.asset_id
),
per_opportunity AS (
  SELECT asset_id, opportunity_id, 1.0 * count(*) / sum(count(*)) OVER (PARTITION BY opportunity_id) AS part
  FROM uses
  WHERE opportunity_id IS NOT NULL AND before_opportunity = 1
  GROUP BY asset_id, opportunity_id
),
earned AS (
  SELECT p.asset_id, count(*) AS opportunities, count(*) FILTER (WHERE d.status = 'Won') AS won_deals,
    coalesce(sum(d.deal_value * p.part), 0) AS won_value,
    coalesce(sum(o.amount * o.probability / 100.0 * p.part) FILTER (WHERE d.deal_id IS NULL), 0) AS open_weighted
  FROM per_opportunity AS p
  JOIN sales_data.opportunities AS o ON o.opportunity_id = p.opportunity_id
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = p.opportunity_id
  WHERE p.asset_id IS NOT NULL
  GROUP BY p.asset_id
)
SELECT
  a.asset_name, a.asset_type, a.topic, a.gated, a.publish_date, c.uses,
  round(CAST(c.cost AS DECIMAL(18, 6)), 0) AS share_of_cost,
  coalesce(e.opportunities, 0) AS opportunities, coalesce(e.won_deals, 0) AS won_deals,
  round(CAST(coalesce(e.won_value, 0) AS DECIMAL(18, 6)), 0) AS share_of_won_value,
  round(CAST(100.0 * (coalesce(e.won_value, 0) - c.cost) / nullif(c.cost, 0) AS DECIMAL(18, 6)), 0) AS roi_percent,
  round(CAST(100.0 * (sum(coalesce(e.won_value, 0)) OVER () - sum(c.cost) OVER ()) / nullif(sum(c.cost) OVER (), 0) AS DECIMAL(18, 6)), 0) AS roi_of_all_percent,
  round(CAST(coalesce(e.open_weighted, 0) AS DECIMAL(18, 6)), 0) AS share_of_open_weighted,
  a.asset_id,
  count(*) OVER () AS rows_in_all
FROM cost AS c
JOIN marketing_data.content_assets AS a ON a.asset_id = c.asset_id
LEFT JOIN earned AS e ON e.asset_id = c.asset_id
WHERE c.uses >= CAST($min_rows AS INTEGER)
  AND (CAST($product AS VARCHAR) IS NULL OR a.product_focus = $product)
ORDER BY roi_percent DESC NULLS LAST, a.asset_id
LIMIT CAST($top AS INTEGER)

-- title: Marketing's part in the regional sales plan
-- question: How much of each region's sales target did deals from marketing and web leads cover in the last quarters, and who met the plan without us or missed it for lack of us?
-- asked: How much of each region's target came from marketing and web, and who made or missed plan because of us?
-- asked: Are regions hitting their number thanks to marketing or in spite of it?
-- asked: What part of each regional plan did our leads cover lately?
-- says: In {count 'quarter of a region|quarters of regions'} deals from marketing and web leads brought {sum sourced} of {sum won} won, against targets of {sum target}; {count where plan = 'met without us'} met the plan without them, {count where plan = 'met with us'} only with them, and of those that missed it {count where plan = 'missed, we brought less than usual'} got less from them than usual.
-- read: Quarters that are over. Target and won are the region's in all; sourced are the wins whose opportunity came from Marketing or Web, credited is what the attribution gives to campaigns. Met without us means that the other wins alone reach the target; less than usual is a smaller part of the target than in all rows together, and does not prove that the plan was missed for it. gap_to_target is what was missing, negative if the target was beaten. new_sourced_pipeline counts what marketing and web opened in that quarter and feeds the next ones.
-- chart: column x=quarter y=sourced_of_target_percent series=region
-- unit: sourced money, won money, target money, gap_to_target money
-- decides: plan
-- difficulty: intermediate
-- parameter: region
-- parameter: within_months = 12
WITH targets AS (
  SELECT quarter, region, sum(target_amount) AS target,
    CAST(concat(substr(quarter, 4, 4), '-', CAST(3 * CAST(substr(quarter, 2, 1) AS INTEGER) - 2 AS VARCHAR), '-1') AS DATE) AS quarter_start
  FROM sales_data.sales_targets
  WHERE sales_rep IS NULL
  GROUP BY quarter, region
),
credit AS (
  SELECT deal_id, sum(attribution_weight) AS weight
  FROM marketing_data.marketing_attribution
  WHERE deal_id IS NOT NULL AND campaign_id IS NOT NULL
  GROUP BY deal_id
),
won AS (
  SELECT d.quarter, d.region, sum(d.deal_value) AS won,
    coalesce(sum(d.deal_value) FILTER (WHERE o.lead_source IN ('Marketing', 'Web')), 0) AS sourced,
    coalesce(sum(d.deal_value * c.weight / 100.0), 0) AS credited,
    count(*) FILTER (WHERE o.lead_source IN ('Marketing', 'Web')) AS sourced_wins
  FROM sales_data.closed_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  LEFT JOIN credit AS c ON c.deal_id = d.deal_id
  WHERE d.status = 'Won' AND d.close_date <= CAST($as_of AS DATE)
  GROUP BY d.quarter, d.region
),
opened AS (
  SELECT concat('Q', CAST(EXTRACT(quarter FROM created_date) AS INTEGER), ' ', CAST(EXTRACT(year FROM created_date) AS INTEGER)) AS quarter, region, sum(amount) AS pipeline
  FROM sales_data.opportunities
  WHERE lead_source IN ('Marketing', 'Web') AND created_date <= CAST($as_of AS DATE)
  GROUP BY 1, 2
)
SELECT
  t.quarter, t.region, t.target, coalesce(w.won, 0) AS won,
  round(CAST(100.0 * coalesce(w.won, 0) / nullif(t.target, 0) AS DECIMAL(18, 6)), 1) AS attainment_percent,
  coalesce(w.sourced, 0) AS sourced, coalesce(w.sourced_wins, 0) AS sourced_wins,
  round(CAST(100.0 * coalesce(w.sourced, 0) / nullif(t.target, 0) AS DECIMAL(18, 6)), 1) AS sourced_of_target_percent,
  round(CAST(100.0 * coalesce(w.sourced, 0) / nullif(w.won, 0) AS DECIMAL(18, 6)), 1) AS sourced_of_won_percent,
  round(CAST(100.0 * coalesce(w.credited, 0) / nullif(w.won, 0) AS DECIMAL(18, 6)), 1) AS credited_of_won_percent,
  t.target - coalesce(w.won, 0) AS gap_to_target,
  CASE WHEN coalesce(w.won, 0) - coalesce(w.sourced, 0) >= t.target THEN 'met without us' WHEN coalesce(w.won, 0) >= t.target THEN 'met with us'
       WHEN coalesce(w.sourced, 0) / nullif(t.target, 0) < sum(coalesce(w.sourced, 0)) OVER () / nullif(sum(t.target) OVER (), 0) THEN 'missed, we brought less than usual'
       ELSE 'missed, though we brought our part' END AS plan,
  coalesce(p.pipeline, 0) AS new_sourced_pipeline,
  round(CAST(coalesce(p.pipeline, 0) / nullif(t.target, 0) AS DECIMAL(18, 6)), 1) AS new_pipeline_times_target
FROM targets AS t
LEFT JOIN won AS w ON w.quarter = t.quarter AND w.region = t.region
LEFT JOIN opened AS p ON p.quarter = t.quarter AND p.region = t.region
WHERE CAST(t.quarter_start + INTERVAL '3 months' AS DATE) <= CAST($as_of AS DATE) + 1
  AND CAST(t.quarter_start + INTERVAL '3 months' AS DATE) > CAST(date_trunc('quarter', CAST($as_of AS DATE) + 1) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR t.region = $region)
ORDER BY t.quarter_start, t.region

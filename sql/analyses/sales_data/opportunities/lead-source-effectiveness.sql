-- title: What each lead source is worth
-- question: Which sources bring deals that we win, quickly and for good money, and customers who stay?
-- asked: Which lead sources give us deals that close fast, pay well and last?
-- asked: What sources of deals are best from win to retention?
-- asked: Where do our best deals come from?
-- use-case: Lead source effectiveness
-- says: By source the win rate {ranges win_rate_percent by lead_source}; what a decided deal brings {ranges won_per_decided_deal by lead_source}[; the share of customers kept {ranges kept_percent by lead_source}].
-- read: New Business only, because deals with existing customers are always sourced Sales: the deals opened in the months given and either decided since losses are on record or still open; win rate, value and days are of the decided ones. Won per decided deal spreads the value won over all deals decided, the lost ones too: the fairest single measure of a source. Kept is the share of those won over a year ago that have a live product today.
-- chart: bar x=lead_source y=won_per_decided_deal
-- rate: win_rate_percent of win_rate_n, kept_percent of kept_n
-- mean: won_per_decided_deal of win_rate_n sd won_per_decided_deal_sd
-- decides: median_days_to_win
-- unit: won_per_decided_deal money
-- difficulty: intermediate
-- parameter: region
-- parameter: segment
-- parameter: within_months = 36
-- uses: decided_deals, install_ends, opportunity_states
WITH kept AS (
  SELECT i.customer_id, max(i.last_day) AS until
  FROM install_ends AS i
  WHERE i.install_date <= CAST($as_of AS DATE)
  GROUP BY i.customer_id
),
deals AS (
  SELECT o.opportunity_id, o.customer_id, o.lead_source, o.stage, o.amount, o.probability, d.deal_value, d.sales_cycle_days, d.status,
    o.created_date, k.until,
    CASE WHEN d.status = 'Won' AND d.close_date <= CAST(CAST($as_of AS DATE) - INTERVAL '12 months' AS DATE) THEN o.customer_id END AS won_before
  FROM opportunity_states AS o
  JOIN sales_data.customers AS c ON c.customer_id = o.customer_id
  LEFT JOIN decided_deals AS d ON d.opportunity_id = o.opportunity_id
  LEFT JOIN kept AS k ON k.customer_id = o.customer_id
  WHERE o.opportunity_type = 'New Business'
    AND (d.status IS NOT NULL OR o.is_open)
    AND o.created_date <= CAST($as_of AS DATE)
    AND o.created_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
)
SELECT
  lead_source,
  count(*) AS deals,
  round(CAST(100.0 * count(*) / sum(count(*)) OVER () AS DECIMAL(18, 6)), 1) AS share_of_deals_percent,
  count(*) FILTER (WHERE status = 'Won') AS won,
  round(CAST(100.0 * count(*) FILTER (WHERE status = 'Won') / nullif(count(status), 0) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE status = 'Won') / nullif(count(status), 0)
    - 100.0 * sum(count(*) FILTER (WHERE status = 'Won')) OVER () / nullif(sum(count(status)) OVER (), 0) AS DECIMAL(18, 6)), 1) AS against_all_points,
  coalesce(sum(deal_value) FILTER (WHERE status = 'Won'), 0) AS won_value,
  round(CAST(100.0 * coalesce(sum(deal_value) FILTER (WHERE status = 'Won'), 0) / nullif(sum(sum(deal_value) FILTER (WHERE status = 'Won')) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_won_value_percent,
  round(CAST(sum(deal_value) FILTER (WHERE status = 'Won') / nullif(count(*) FILTER (WHERE status = 'Won'), 0) AS DECIMAL(18, 6)), 0) AS mean_deal_value,
  round(CAST(coalesce(sum(deal_value) FILTER (WHERE status = 'Won'), 0) / nullif(count(status), 0) AS DECIMAL(18, 6)), 0) AS won_per_decided_deal,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN status = 'Won' THEN sales_cycle_days END) AS DECIMAL(18, 6)), 1) AS median_days_to_win,
  round(CAST(100.0 * count(DISTINCT won_before) FILTER (WHERE until >= CAST($as_of AS DATE))
    / nullif(count(DISTINCT won_before), 0) AS DECIMAL(18, 6)), 1) AS kept_percent,
  round(CAST(coalesce(sum(amount * probability / 100.0) FILTER (WHERE status IS NULL), 0) AS DECIMAL(18, 6)), 0) AS weighted_open_pipeline,
  count(status) AS win_rate_n,
  count(DISTINCT won_before) AS kept_n,
  round(CAST(stddev_samp(deal_value) AS DECIMAL(18, 6)), 3) AS won_per_decided_deal_sd
FROM deals
GROUP BY lead_source
ORDER BY won_per_decided_deal DESC, lead_source

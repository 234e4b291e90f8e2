-- title: The partner programme against other new business
-- question: Does business that partners refer convert, win, close and pay better than other new business, and what does the commission cost us?
-- asked: Is partner-referred business better than other new business, and what does the commission cost?
-- asked: Is the partner program worth it?
-- asked: Do referred deals convert, win and pay better than those we find ourselves, after commission?
-- use-case: Partner program effectiveness
-- says: The win rate of business that partners referred, beside that of other new business, is {against partner_win_rate_percent from other_win_rate_percent in first}; by source it {ranges win_rate_percent by source_of_business}; commission came to {sum commission} on {sum won_value where referrals > 0} won.
-- read: The lines of partner types stand above the new business of every other source decided since losses are on record, which is the yardstick. Commission is reckoned on won value at each referral's rate; the others cost marketing or sales effort that is not in this table.
-- chart: bar x=source_of_business y=win_rate_percent
-- rate: converted_percent of referrals, win_rate_percent of win_rate_n, partner_win_rate_percent of partner_win_rate_n, other_win_rate_percent of other_win_rate_n
-- decides: mean_won_deal, mean_days_to_win, mean_discount_percent
-- difficulty: intermediate
-- parameter: region
-- parameter: within_months = 36
-- uses: decided_deals, opportunity_states
WITH business AS (
  SELECT concat('Partner: ', r.partner_type) AS source_of_business, 1 AS position, r.partner_name, r.referral_id,
    r.commission_percent, o.opportunity_id, o.amount, d.status, d.deal_value, d.sales_cycle_days, d.discount_percent
  FROM marketing_data.partner_referrals AS r
  LEFT JOIN sales_data.opportunities AS o ON o.opportunity_id = r.opportunity_id
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = o.opportunity_id
  WHERE r.referral_date <= CAST($as_of AS DATE)
    AND r.referral_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR r.region = $region)
  UNION ALL
  SELECT concat('Other: ', o.lead_source), 2, NULL, NULL, NULL, o.opportunity_id, o.amount, d.status, d.deal_value, d.sales_cycle_days, d.discount_percent
  FROM opportunity_states AS o
  LEFT JOIN decided_deals AS d ON d.opportunity_id = o.opportunity_id
  WHERE o.opportunity_type = 'New Business' AND o.lead_source <> 'Partner'
    AND (d.status IS NOT NULL OR o.is_open)
    AND o.created_date <= CAST($as_of AS DATE)
    AND o.created_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
)
SELECT
  source_of_business, count(DISTINCT partner_name) AS partners, count(referral_id) AS referrals, count(opportunity_id) AS opportunities,
  CASE WHEN position = 1 THEN round(CAST(100.0 * count(opportunity_id) / nullif(count(referral_id), 0) AS DECIMAL(18, 6)), 1) END AS converted_percent,
  count(*) FILTER (WHERE status = 'Won') AS wins,
  round(CAST(100.0 * count(*) FILTER (WHERE status = 'Won') / nullif(count(status), 0) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  coalesce(sum(deal_value), 0) AS won_value,
  round(CAST(100.0 * coalesce(sum(deal_value), 0) / nullif(sum(coalesce(sum(deal_value), 0)) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_new_business_percent,
  round(CAST(1.0 * sum(deal_value) / nullif(count(*) FILTER (WHERE status = 'Won'), 0) AS DECIMAL(18, 6)), 0) AS mean_won_deal,
  round(CAST(1.0 * sum(CASE WHEN status = 'Won' THEN sales_cycle_days END) / nullif(count(*) FILTER (WHERE status = 'Won'), 0) AS DECIMAL(18, 6)), 0) AS mean_days_to_win,
  round(CAST(avg(discount_percent) AS DECIMAL(18, 6)), 1) AS mean_discount_percent,
  round(CAST(sum(deal_value * commission_percent / 100.0) AS DECIMAL(18, 6)), 2) AS commission,
  round(CAST(avg(commission_percent) AS DECIMAL(18, 6)), 1) AS mean_commission_rate_percent,
  coalesce(sum(amount) FILTER (WHERE status IS NULL), 0) AS open_pipeline,
  count(status) AS win_rate_n,
  round(CAST(100.0 * sum(count(*) FILTER (WHERE status = 'Won' AND position = 1)) OVER () / nullif(sum(count(status) FILTER (WHERE position = 1)) OVER (), 0) AS DECIMAL(18, 6)), 1) AS partner_win_rate_percent,
  sum(count(status) FILTER (WHERE position = 1)) OVER () AS partner_win_rate_n,
  round(CAST(100.0 * sum(count(*) FILTER (WHERE status = 'Won' AND position = 2)) OVER () / nullif(sum(count(status) FILTER (WHERE position = 2)) OVER (), 0) AS DECIMAL(18, 6)), 1) AS other_win_rate_percent,
  sum(count(status) FILTER (WHERE position = 2)) OVER () AS other_win_rate_n
FROM business
GROUP BY source_of_business, position
ORDER BY position, won_value DESC, source_of_business

-- title: Commission earned by partners and still to come
-- question: How much commission have we come to owe each partner, this year and in all, and how much is in the open deals they referred?
-- asked: What commission do we owe our partners, this year and overall, and what is still to come?
-- asked: How much do we have to pay out to each referral partner?
-- asked: Partner commissions earned so far and those riding on open deals?
-- use-case: Commission tracking
-- says: On the deals won from referrals on record, partners have earned {sum earned} of commission, {sum earned_this_year} of it this year, {most of} it earned by {largest earned by partner_name}[; {sum expected} may follow from {sum open_deals 'open deal'}].
-- read: Commission is the rate of the referral times the value of its won deal, earned on the day of closing. Expected weighs open deals with their stage's probability, at_most takes them in full. What has been paid out is not recorded, so what is still owed cannot be told.
-- chart: bar x=partner_name y=earned,expected
-- unit: earned money, earned_this_year money, earned_before money, earned_last_91_days money, expected money, at_most money
-- total: earned, earned_this_year, expected
-- difficulty: intermediate
-- parameter: region
-- parameter: top = 20
WITH lines AS (
  SELECT r.partner_name, r.partner_type, r.referral_date, r.commission_percent, d.close_date, d.deal_value,
    d.deal_value * r.commission_percent / 100.0 AS earned,
    CASE WHEN d.deal_id IS NULL THEN o.amount * r.commission_percent / 100.0 ELSE 0 END AS at_most,
    CASE WHEN d.deal_id IS NULL THEN o.amount * o.probability / 100.0 * r.commission_percent / 100.0 ELSE 0 END AS expected,
    CASE WHEN d.deal_id IS NULL THEN 1 ELSE 0 END AS open_deals
  FROM marketing_data.partner_referrals AS r
  JOIN sales_data.opportunities AS o ON o.opportunity_id = r.opportunity_id
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = o.opportunity_id
  WHERE r.referral_date <= CAST($as_of AS DATE)
    AND (d.status IS NULL OR d.status = 'Won')
    AND (CAST($region AS VARCHAR) IS NULL OR r.region = $region)
)
SELECT
  partner_name, partner_type, sum(1 - open_deals) AS won_deals, coalesce(sum(deal_value), 0) AS won_value,
  round(CAST(coalesce(sum(earned), 0) AS DECIMAL(18, 6)), 2) AS earned,
  round(CAST(coalesce(sum(earned) FILTER (WHERE EXTRACT(year FROM close_date) = EXTRACT(year FROM CAST($as_of AS DATE))), 0) AS DECIMAL(18, 6)), 2) AS earned_this_year,
  round(CAST(coalesce(sum(earned) FILTER (WHERE EXTRACT(year FROM close_date) < EXTRACT(year FROM CAST($as_of AS DATE))), 0) AS DECIMAL(18, 6)), 2) AS earned_before,
  round(CAST(coalesce(sum(earned) FILTER (WHERE close_date > CAST($as_of AS DATE) - 91), 0) AS DECIMAL(18, 6)), 2) AS earned_last_91_days,
  round(CAST(avg(commission_percent) AS DECIMAL(18, 6)), 1) AS mean_rate_percent,
  min(commission_percent) AS lowest_rate_percent, max(commission_percent) AS highest_rate_percent,
  sum(open_deals) AS open_deals, round(CAST(sum(expected) AS DECIMAL(18, 6)), 2) AS expected, round(CAST(sum(at_most) AS DECIMAL(18, 6)), 2) AS at_most,
  coalesce(round(CAST(100.0 * coalesce(sum(earned), 0) / nullif(sum(coalesce(sum(earned), 0)) OVER (), 0) AS DECIMAL(18, 6)), 1), 0) AS share_of_earned_percent,
  max(referral_date) AS last_referral,
  count(*) OVER () AS rows_in_all
FROM lines
GROUP BY partner_name, partner_type
ORDER BY earned DESC, at_most DESC, partner_name
LIMIT CAST($top AS INTEGER)

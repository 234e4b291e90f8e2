-- title: Referral conversion by quarter
-- question: How many partner referrals become opportunities, is the rate rising, and how many are still undecided?
-- asked: What share of partner referrals turns into opportunities, is it going up, and how many are pending?
-- asked: How well do referrals convert, and is that improving?
-- asked: How many of the leads from partners make it to an opportunity, and how many are still open?
-- use-case: Referral conversion rates
-- says: {sum referrals 'referral'} brought {sum converted 'opportunity|opportunities'} so far[, and {sum undecided} {is/are} undecided][; the share that became one within 90 days {moved within_90_days_percent by quarter yearly}].
-- read: within_90_days_percent is of all referrals of the quarter and shown only when each has had that long, so that quarters compare. conversion_percent counts decided referrals only (converted or lost); in young quarters it moves still, since yes and no take different time. The four-quarter rate smooths quarters of few referrals.
-- chart: line x=quarter y=conversion_percent,conversion_4_quarters_percent
-- rate: within_90_days_percent of referrals, conversion_percent of conversion_n, won_of_all_referrals_percent of referrals
-- difficulty: advanced
-- parameter: region
-- parameter: industry
-- shows: referrals = referrals by quarter
WITH quarterly AS (
  SELECT CAST(date_trunc('quarter', r.referral_date) AS DATE) AS quarter_start,
    count(*) AS referrals, count(DISTINCT r.partner_name) AS partners,
    count(*) FILTER (WHERE r.status = 'Converted') AS converted,
    count(*) FILTER (WHERE r.status = 'Lost') AS lost,
    count(*) FILTER (WHERE r.status IN ('New', 'Qualified')) AS undecided,
    count(*) FILTER (WHERE o.created_date <= r.referral_date + 90) AS in_90, max(r.referral_date) AS last_arrival,
    count(*) FILTER (WHERE d.status = 'Won') AS won,
    sum(r.estimated_value) AS estimated_value, coalesce(sum(d.deal_value), 0) AS won_value,
    sum(CASE WHEN r.status = 'Converted' THEN o.created_date - r.referral_date END) AS days
  FROM marketing_data.partner_referrals AS r
  LEFT JOIN sales_data.opportunities AS o ON o.opportunity_id = r.opportunity_id
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = r.opportunity_id
  WHERE r.referral_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR r.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR r.industry = $industry)
  GROUP BY 1
)
SELECT
  concat(CAST(EXTRACT(year FROM quarter_start) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM quarter_start) AS INTEGER)) AS quarter,
  referrals, partners, converted, lost, undecided,
  CASE WHEN last_arrival + 90 <= CAST($as_of AS DATE) THEN round(CAST(100.0 * in_90 / nullif(referrals, 0) AS DECIMAL(18, 6)), 1) END AS within_90_days_percent,
  round(CAST(100.0 * converted / nullif(converted + lost, 0) AS DECIMAL(18, 6)), 1) AS conversion_percent,
  round(CAST(100.0 * sum(converted) OVER last_four / nullif(sum(converted + lost) OVER last_four, 0) AS DECIMAL(18, 6)), 1) AS conversion_4_quarters_percent,
  round(CAST(1.0 * days / nullif(converted, 0) AS DECIMAL(18, 6)), 0) AS mean_days_to_opportunity,
  won, round(CAST(100.0 * won / nullif(referrals, 0) AS DECIMAL(18, 6)), 1) AS won_of_all_referrals_percent,
  estimated_value, won_value,
  converted + lost AS conversion_n
FROM quarterly
WINDOW last_four AS (ORDER BY quarter_start ROWS BETWEEN 3 PRECEDING AND CURRENT ROW)
ORDER BY quarter_start

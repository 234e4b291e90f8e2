-- title: Partners ranked by what they bring
-- question: Which partners bring us the most won business, who is rising or falling, and who sends many referrals that come to nothing?
-- asked: Who are our best and worst referral partners, and who is on the way up or down?
-- asked: Rank the partners by won business, and tell me who sends referrals that go nowhere.
-- asked: Which partners really bring in deals?
-- use-case: Partner performance ranking
-- says: Business won through partners {changed won_value from won_value_before}, {most of} it from {largest won_value by partner_name}; {sum referrals 'referral'} came in.
-- read: Ranked by won value, then by open pipeline and referrals. referrals_before is the same span before, whose value has had longer to be won; a win rate needs five decided deals, and converted_percent is of the referrals that were converted or lost. A large number of referrals with a low conversion wastes both sides' time.
-- chart: bar x=partner_name y=won_value
-- rate: converted_percent of converted_n, win_rate_percent of deals_decided
-- total: won_value, referrals
-- difficulty: intermediate
-- parameter: region
-- parameter: within_months = 18
-- parameter: top = 20
WITH per_partner AS (
  SELECT r.partner_name, min(r.partner_type) AS partner_type,
    count(*) FILTER (WHERE recent = 1) AS referrals, count(*) FILTER (WHERE recent = 0) AS referrals_before,
    count(*) FILTER (WHERE recent = 1 AND r.status = 'Converted') AS converted,
    count(*) FILTER (WHERE recent = 1 AND r.status IN ('Converted', 'Lost')) AS decided,
    count(*) FILTER (WHERE recent = 1 AND d.status = 'Won') AS wins,
    count(*) FILTER (WHERE recent = 1 AND d.status IS NOT NULL) AS closed,
    coalesce(sum(d.deal_value) FILTER (WHERE recent = 1), 0) AS won_value,
    coalesce(sum(d.deal_value) FILTER (WHERE recent = 0), 0) AS won_value_before,
    coalesce(sum(o.amount) FILTER (WHERE recent = 1 AND o.opportunity_id IS NOT NULL AND d.deal_id IS NULL), 0) AS open_pipeline,
    max(r.referral_date) AS last_referral
  FROM (
    SELECT p.*, CASE WHEN p.referral_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE) THEN 1 ELSE 0 END AS recent
    FROM marketing_data.partner_referrals AS p
    WHERE p.referral_date <= CAST($as_of AS DATE)
      AND p.referral_date > CAST(CAST($as_of AS DATE) - 2 * CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
      AND (CAST($region AS VARCHAR) IS NULL OR p.region = $region)
  ) AS r
  LEFT JOIN sales_data.opportunities AS o ON o.opportunity_id = r.opportunity_id
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = r.opportunity_id
  GROUP BY r.partner_name
)
SELECT
  row_number() OVER (ORDER BY won_value DESC, open_pipeline DESC, referrals DESC, partner_name) AS place,
  partner_name, partner_type, won_value, won_value_before,
  coalesce(round(CAST(100.0 * won_value / nullif(sum(won_value) OVER (), 0) AS DECIMAL(18, 6)), 1), 0) AS share_of_won_percent,
  referrals, referrals_before,
  round(CAST(100.0 * converted / nullif(decided, 0) AS DECIMAL(18, 6)), 1) AS converted_percent,
  wins, closed AS deals_decided,
  CASE WHEN closed >= 5 THEN round(CAST(100.0 * wins / closed AS DECIMAL(18, 6)), 1) END AS win_rate_percent,
  round(CAST(1.0 * won_value / nullif(referrals, 0) AS DECIMAL(18, 6)), 2) AS won_value_per_referral,
  open_pipeline, CAST($as_of AS DATE) - last_referral AS days_since_last_referral,
  count(*) OVER () AS rows_in_all,
  decided AS converted_n
FROM per_partner
WHERE referrals > 0
ORDER BY place
LIMIT CAST($top AS INTEGER)

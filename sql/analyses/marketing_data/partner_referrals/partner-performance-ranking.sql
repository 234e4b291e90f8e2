-- title: Partners ranked by what they bring
-- question: Which partners bring us the most won business, who is rising or falling, and who sends many referrals that come to nothing?
-- asked: Who are our best and worst referral partners, and who is on the way up or down?
-- asked: Rank the partners by won business, and tell me who sends referrals that go nowhere.
-- asked: Which partners really bring in deals?
-- use-case: Partner performance ranking
-- says: {sum won_value} was won in {sum wins 'deal'} that partners referred, {most of} it through {largest won_value by partner_name}; referrals {changed referrals from referrals_before}, with {count 'partner' where referrals_change > 0} sending more than before and {count where referrals_change < 0} fewer; {count where converted_percent = 0 and converted_n > 4} sent five or more that came to nothing.
-- read: won_value is of deals closed in the months asked for, whenever they were referred; ranked by it, then by open pipeline and referrals. referrals are those of the same months and referrals_before of the same span before. A win rate needs five decided deals, and converted_percent is of the referrals that were converted or lost. A large number of referrals with a low conversion wastes both sides' time.
-- chart: bar x=partner_name y=won_value
-- rate: converted_percent of converted_n, win_rate_percent of deals_decided
-- decides: referrals_before
-- total: won_value, referrals
-- difficulty: intermediate
-- parameter: region
-- parameter: within_months = 18
-- parameter: top = 20
WITH spans AS (
  SELECT CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE) AS since,
    CAST(CAST($as_of AS DATE) - 2 * CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE) AS before
),
per_partner AS (
  SELECT r.partner_name, min(r.partner_type) AS partner_type,
    count(*) FILTER (WHERE r.referral_date > x.since) AS referrals,
    count(*) FILTER (WHERE r.referral_date > x.before AND r.referral_date <= x.since) AS referrals_before,
    count(*) FILTER (WHERE r.referral_date > x.since AND r.status = 'Converted') AS converted,
    count(*) FILTER (WHERE r.referral_date > x.since AND r.status IN ('Converted', 'Lost')) AS decided,
    count(*) FILTER (WHERE d.close_date > x.since AND d.status = 'Won') AS wins,
    count(*) FILTER (WHERE d.close_date > x.since) AS closed,
    coalesce(sum(d.deal_value) FILTER (WHERE d.close_date > x.since), 0) AS won_value,
    coalesce(sum(o.amount) FILTER (WHERE d.deal_id IS NULL), 0) AS open_pipeline,
    max(r.referral_date) AS last_referral
  FROM marketing_data.partner_referrals AS r
  CROSS JOIN spans AS x
  LEFT JOIN sales_data.opportunities AS o ON o.opportunity_id = r.opportunity_id
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = r.opportunity_id
  WHERE r.referral_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR r.region = $region)
  GROUP BY r.partner_name
)
SELECT
  row_number() OVER (ORDER BY won_value DESC, open_pipeline DESC, referrals DESC, partner_name) AS place,
  partner_name, partner_type, won_value, wins,
  coalesce(round(CAST(100.0 * won_value / nullif(sum(won_value) OVER (), 0) AS DECIMAL(18, 6)), 1), 0) AS share_of_won_percent,
  referrals, referrals_before, referrals - referrals_before AS referrals_change,
  round(CAST(100.0 * converted / nullif(decided, 0) AS DECIMAL(18, 6)), 1) AS converted_percent,
  closed AS deals_decided,
  CASE WHEN closed >= 5 THEN round(CAST(100.0 * wins / closed AS DECIMAL(18, 6)), 1) END AS win_rate_percent,
  open_pipeline, CAST($as_of AS DATE) - last_referral AS days_since_last_referral,
  count(*) OVER () AS rows_in_all,
  decided AS converted_n
FROM per_partner
WHERE referrals > 0 OR wins > 0
ORDER BY place
LIMIT CAST($top AS INTEGER)

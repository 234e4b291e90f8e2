-- title: Yield of the partner channel by region and half-year
-- question: Region by region, how much pipeline and won business do partners source, at what cost in commission, and does a referral convert better than a lead of our own?
-- asked: What do partners bring us per region, in pipeline and wins, at what commission, and do their leads convert better than ours?
-- asked: Is partner business worth its commission, region by region?
-- asked: How much do partners yield in each region compared with our own leads?
-- says: Within 90 days, partners' referrals and leads of our own became opportunities at {against partner_conversion_percent from own_conversion_percent}; partners sourced {sum partner_sourced_pipeline} of pipeline, of which {sum partner_won} is won so far in {sum wins 'deal'}, for {sum commission} of commission.
-- read: By half-year of the referral or lead; the first and the last half-year are counted only as far as they lie in the days looked at. Only referrals and leads at least 90 days old count, and as converted if they became an opportunity within 90 days, so that young half-years compare. Own are all leads of the same region and half-year that nobody referred: referrals by customers stand on neither side. Commission is on won deals at each referral's rate, and what is won of young half-years is still growing. Regions with a handful of referrals swing widely.
-- chart: column x=half_year y=partner_conversion_percent series=region
-- rate: partner_conversion_percent of referrals, own_conversion_percent of own_conversion_n
-- differs: partner_conversion_percent from own_conversion_percent
-- decides: partner_sourced_pipeline, referrals
-- unit: partner_won money, partner_sourced_pipeline money
-- difficulty: intermediate
-- parameter: region
-- parameter: within_months = 24
WITH partner AS (
  SELECT r.region, CAST(EXTRACT(year FROM r.referral_date) AS INTEGER) AS year, CASE WHEN EXTRACT(month FROM r.referral_date) <= 6 THEN 1 ELSE 2 END AS half,
    count(*) AS referrals, count(DISTINCT r.partner_name) AS partners, count(*) FILTER (WHERE o.created_date <= r.referral_date + 90) AS opportunities,
    count(*) FILTER (WHERE d.status = 'Won') AS wins, coalesce(sum(o.amount), 0) AS sourced, coalesce(sum(d.deal_value), 0) AS won,
    coalesce(sum(d.deal_value * r.commission_percent / 100.0), 0) AS commission
  FROM marketing_data.partner_referrals AS r
  LEFT JOIN sales_data.opportunities AS o ON o.opportunity_id = r.opportunity_id
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = o.opportunity_id
  WHERE r.referral_date <= CAST($as_of AS DATE) - 90
    AND r.referral_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  GROUP BY 1, 2, 3
),
own AS (
  SELECT l.region, CAST(EXTRACT(year FROM l.created_date) AS INTEGER) AS year, CASE WHEN EXTRACT(month FROM l.created_date) <= 6 THEN 1 ELSE 2 END AS half,
    count(*) AS leads, count(*) FILTER (WHERE l.conversion_date <= l.created_date + 90) AS opportunities, coalesce(sum(d.deal_value), 0) AS won
  FROM marketing_data.leads AS l
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = l.converted_to_opp_id
  WHERE l.lead_source NOT IN ('Partner Referral', 'Customer Referral') AND l.created_date <= CAST($as_of AS DATE) - 90
    AND l.created_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
    AND l.created_date >= (SELECT min(g.engagement_date) FROM marketing_data.campaign_engagement AS g)
  GROUP BY 1, 2, 3
)
SELECT
  coalesce(p.region, o.region) AS region, concat(coalesce(p.year, o.year), ' H', coalesce(p.half, o.half)) AS half_year,
  coalesce(p.partners, 0) AS partners, coalesce(p.referrals, 0) AS referrals, coalesce(p.opportunities, 0) AS opportunities,
  round(CAST(100.0 * p.opportunities / nullif(p.referrals, 0) AS DECIMAL(18, 6)), 1) AS partner_conversion_percent,
  round(CAST(100.0 * o.opportunities / nullif(o.leads, 0) AS DECIMAL(18, 6)), 1) AS own_conversion_percent,
  coalesce(p.wins, 0) AS wins, coalesce(p.sourced, 0) AS partner_sourced_pipeline, coalesce(p.won, 0) AS partner_won,
  round(CAST(coalesce(p.commission, 0) AS DECIMAL(18, 6)), 2) AS commission,
  round(CAST(p.won / nullif(p.referrals, 0) AS DECIMAL(18, 6)), 0) AS won_per_referral,
  round(CAST(o.won / nullif(o.leads, 0) AS DECIMAL(18, 6)), 0) AS won_per_own_lead,
  round(CAST(100.0 * coalesce(p.won, 0) / nullif(coalesce(p.won, 0) + coalesce(o.won, 0), 0) AS DECIMAL(18, 6)), 1) AS partner_share_of_won_percent,
  coalesce(o.leads, 0) AS own_conversion_n
FROM partner AS p
FULL JOIN own AS o ON o.region = p.region AND o.year = p.year AND o.half = p.half
WHERE (CAST($region AS VARCHAR) IS NULL OR coalesce(p.region, o.region) = $region)
ORDER BY region, half_year

-- title: The funnel by month of arrival, from lead to won deal
-- question: How far has each month's intake of leads come, from engaged and qualified to opportunity and win, and which month fell behind at the same age?
-- asked: How does each month's crop of leads move down the funnel, and which month lags at equal age?
-- asked: Funnel conversion by month of intake: engaged, qualified, opportunity, won?
-- asked: Which monthly cohort of leads is behind where it should be by now?
-- says: Of months whose leads have all had 60 days, the share that became opportunities within them {ranges same_age_conversion_percent by month}; over all months {sum opportunities} of {sum leads 'lead'} have become opportunities so far and {sum won} were won.
-- read: Each column is a subset of the one before, except that sales may qualify a lead that never engaged. Young months are not finished: compare same_age_conversion_percent, which counts opportunities within 60 days only, with its mean over the months shown.
-- chart: line x=month y=same_age_conversion_percent,conversion_percent,qualified_percent
-- rate: engaged_percent of leads, qualified_percent of leads, conversion_percent of leads, won_of_opportunities_percent of opportunities, same_age_conversion_percent of leads
-- difficulty: intermediate
-- parameter: region
-- parameter: segment
-- parameter: within_months = 18
-- shows: leads = leads by month
WITH intake AS (
  SELECT CAST(date_trunc('month', l.created_date) AS DATE) AS month, l.lead_id, l.lead_status, l.converted_to_opp_id, l.created_date, l.conversion_date,
    d.status, d.deal_value
  FROM marketing_data.leads AS l
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = l.converted_to_opp_id
  WHERE l.created_date <= CAST($as_of AS DATE)
    AND l.created_date >= CAST(date_trunc('month', CAST($as_of AS DATE)) AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month'
    AND (CAST($region AS VARCHAR) IS NULL OR l.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR l.company_size = $segment)
),
funnel AS (
  SELECT month, count(*) AS leads,
    count(*) FILTER (WHERE EXISTS (SELECT 1 FROM marketing_data.campaign_engagement AS e WHERE e.lead_id = i.lead_id)) AS engaged,
    count(*) FILTER (WHERE lead_status IN ('Qualified', 'Converted')) AS qualified,
    count(converted_to_opp_id) AS opportunities,
    count(*) FILTER (WHERE conversion_date <= created_date + 60) AS in_60_days,
    max(created_date) AS last_arrival,
    count(*) FILTER (WHERE status = 'Won') AS won, coalesce(sum(deal_value), 0) AS won_value
  FROM intake AS i
  GROUP BY month
),
rated AS (
  SELECT *, CASE WHEN last_arrival + 60 <= CAST($as_of AS DATE) THEN 100.0 * in_60_days / nullif(leads, 0) END AS same_age
  FROM funnel
)
SELECT
  month, leads, engaged, qualified, opportunities, won,
  round(CAST(100.0 * engaged / nullif(leads, 0) AS DECIMAL(18, 6)), 1) AS engaged_percent,
  round(CAST(100.0 * qualified / nullif(leads, 0) AS DECIMAL(18, 6)), 1) AS qualified_percent,
  round(CAST(100.0 * opportunities / nullif(leads, 0) AS DECIMAL(18, 6)), 1) AS conversion_percent,
  round(CAST(same_age AS DECIMAL(18, 6)), 1) AS same_age_conversion_percent,
  round(CAST(same_age - avg(same_age) OVER () AS DECIMAL(18, 6)), 1) AS against_mean_points,
  round(CAST(100.0 * won / nullif(opportunities, 0) AS DECIMAL(18, 6)), 1) AS won_of_opportunities_percent,
  won_value, round(CAST(1.0 * won_value / nullif(leads, 0) AS DECIMAL(18, 6)), 0) AS won_value_per_lead
FROM rated
ORDER BY month

-- title: Lead sources from the first contact to won revenue
-- question: Which sources bring leads that sales accepts, that become opportunities and that are won, and what is a lead of each worth?
-- asked: Which lead sources are the best, from acceptance through to the win, and how much is one lead worth?
-- asked: What are leads from each source worth to us?
-- asked: Where do our good leads come from, judged by acceptance, opportunities and wins?
-- use-case: Source effectiveness
-- says: Won value per lead {ranges won_value_per_lead by lead_source}; conversion {ranges conversion_percent by lead_source}.
-- read: Leads of the months asked for that are at least 180 days old, since younger ones are still on their way. won_value_per_lead includes all the leads that came to nothing, but one large deal can carry a source: read wins and largest_deal_percent beside it. Win rate counts decided deals only, and is left empty where fewer than the least number have been decided.
-- chart: bar x=lead_source y=won_value_per_lead
-- rate: qualified_percent of leads, conversion_percent of leads, win_rate_percent of win_rate_n
-- mean: won_value_per_lead of leads
-- decides: wins, largest_deal_percent
-- difficulty: intermediate
-- parameter: region
-- parameter: segment
-- parameter: within_months = 24
-- parameter: min_rows = 10
WITH followed AS (
  SELECT l.lead_source, l.lead_score, l.lead_status, l.conversion_date - l.created_date AS days_to_convert,
    o.opportunity_id, o.amount, o.probability, d.status AS outcome, d.deal_value
  FROM marketing_data.leads AS l
  LEFT JOIN sales_data.opportunities AS o ON o.opportunity_id = l.converted_to_opp_id
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = o.opportunity_id
  WHERE l.created_date <= CAST($as_of AS DATE) - 180
    AND l.created_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR l.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR l.company_size = $segment)
)
SELECT
  lead_source, count(*) AS leads,
  round(CAST(1.0 * sum(lead_score) / count(*) AS DECIMAL(18, 6)), 1) AS mean_score,
  round(CAST(100.0 * count(*) FILTER (WHERE lead_status IN ('Qualified', 'Converted')) / count(*) AS DECIMAL(18, 6)), 1) AS qualified_percent,
  count(opportunity_id) AS opportunities,
  round(CAST(100.0 * count(opportunity_id) / count(*) AS DECIMAL(18, 6)), 1) AS conversion_percent,
  round(CAST(1.0 * sum(days_to_convert) / nullif(count(days_to_convert), 0) AS DECIMAL(18, 6)), 0) AS mean_days_to_convert,
  count(*) FILTER (WHERE outcome = 'Won') AS wins,
  CASE WHEN count(outcome) >= CAST($min_rows AS INTEGER) THEN round(CAST(100.0 * count(*) FILTER (WHERE outcome = 'Won') / nullif(count(outcome), 0) AS DECIMAL(18, 6)), 1) END AS win_rate_percent,
  coalesce(sum(deal_value), 0) AS won_value, round(CAST(100.0 * max(deal_value) / nullif(sum(deal_value), 0) AS DECIMAL(18, 6)), 1) AS largest_deal_percent,
  round(CAST(1.0 * coalesce(sum(deal_value), 0) / count(*) AS DECIMAL(18, 6)), 2) AS won_value_per_lead,
  round(CAST(100.0 * coalesce(sum(deal_value), 0) / nullif(sum(sum(deal_value)) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_won_percent,
  round(CAST(coalesce(sum(amount * probability / 100.0) FILTER (WHERE outcome IS NULL), 0) AS DECIMAL(18, 6)), 2) AS open_weighted,
  count(outcome) AS win_rate_n
FROM followed
GROUP BY lead_source
ORDER BY won_value_per_lead DESC, lead_source

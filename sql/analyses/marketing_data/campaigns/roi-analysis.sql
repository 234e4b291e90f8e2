-- title: Return of finished campaigns
-- question: Which campaigns have earned back their budget with the deals of their own leads, and which have not?
-- asked: Which campaigns have paid for themselves in won deals?
-- asked: What is the ROI of each campaign, going by deals from its own leads?
-- asked: Which campaigns made their money back and which are still in the red?
-- use-case: ROI analysis
-- says: {count 'finished campaign'} had a budget of {sum budget} and won {sum won_value} by their own leads; {count where roi_percent >= 0} earned back the budget[, {count where earned_back = 'yes, by one deal'} of them by one deal alone][; {count where earned_back = 'no'} did not][; {count where earned_back = 'not yet'} that began less than a year ago {has/have} not yet].
-- read: Campaigns that ended in the months asked for. roi_percent is won value less budget, per budget; -100 means that nothing has been won yet. Older campaigns have had more time: to compare, take what was won in the first year from the start; it and the rank in the type are empty for campaigns younger than that. Where the budget was earned back by one deal, it would not have been without that deal; open_weighted is what may still come.
-- chart: bar x=campaign_name y=roi_percent
-- decides: earned_back, wins
-- total: budget, won_value, leads, wins
-- difficulty: intermediate
-- parameter: region
-- parameter: product
-- parameter: within_months = 24
-- parameter: top = 30
WITH lead_results AS (
  SELECT k.campaign_id, count(*) AS leads, count(o.opportunity_id) AS opportunities,
    count(d.deal_id) FILTER (WHERE d.status = 'Won') AS wins,
    coalesce(sum(d.deal_value), 0) AS won_value,
    coalesce(sum(d.deal_value) FILTER (WHERE d.close_date < k.start_date + 365), 0) AS first_year,
    coalesce(max(d.deal_value), 0) AS largest_deal,
    coalesce(sum(o.amount * o.probability / 100.0) FILTER (WHERE d.deal_id IS NULL), 0) AS open_weighted
  FROM marketing_data.campaigns AS k
  JOIN marketing_data.leads AS l ON l.campaign_id = k.campaign_id
  LEFT JOIN sales_data.opportunities AS o ON o.opportunity_id = l.converted_to_opp_id
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = o.opportunity_id
  GROUP BY k.campaign_id
)
SELECT
  c.campaign_name, c.campaign_type, c.region, c.end_date, c.budget,
  coalesce(r.won_value, 0) AS won_value,
  CASE WHEN c.start_date <= CAST($as_of AS DATE) - 365 THEN coalesce(r.first_year, 0) END AS won_in_first_year,
  round(CAST(100.0 * (coalesce(r.won_value, 0) - c.budget) / nullif(c.budget, 0) AS DECIMAL(18, 6)), 1) AS roi_percent,
  CASE WHEN coalesce(r.won_value, 0) < c.budget AND c.start_date > CAST($as_of AS DATE) - 365 THEN 'not yet'
       WHEN coalesce(r.won_value, 0) < c.budget THEN 'no'
       WHEN r.won_value - r.largest_deal < c.budget THEN 'yes, by one deal' ELSE 'yes' END AS earned_back,
  coalesce(r.leads, 0) AS leads, coalesce(r.opportunities, 0) AS opportunities, coalesce(r.wins, 0) AS wins,
  round(CAST(100.0 * r.largest_deal / nullif(r.won_value, 0) AS DECIMAL(18, 6)), 1) AS largest_deal_percent,
  round(CAST(coalesce(r.open_weighted, 0) AS DECIMAL(18, 6)), 2) AS open_weighted,
  CASE WHEN c.start_date <= CAST($as_of AS DATE) - 365 THEN rank() OVER (PARTITION BY c.campaign_type, c.start_date <= CAST($as_of AS DATE) - 365
    ORDER BY coalesce(r.first_year, 0) / nullif(c.budget, 0) DESC NULLS LAST) END AS rank_in_type,
  c.campaign_id,
  count(*) OVER () AS rows_in_all
FROM marketing_data.campaigns AS c
LEFT JOIN lead_results AS r ON r.campaign_id = c.campaign_id
WHERE c.status = 'Completed'
  AND c.end_date <= CAST($as_of AS DATE)
  AND c.end_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  AND (CAST($product AS VARCHAR) IS NULL OR c.product_focus = $product)
ORDER BY roi_percent DESC NULLS LAST, c.campaign_id
LIMIT CAST($top AS INTEGER)

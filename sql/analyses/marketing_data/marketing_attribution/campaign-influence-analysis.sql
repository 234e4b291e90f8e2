-- title: Influence of campaigns on pipeline and won deals
-- question: Which campaigns touched the most pipeline and won deals on the way, how much of that is credited to them, and do deals they touched win more often?
-- asked: Which campaigns influenced the most pipeline and closed-won business, and do their deals win more?
-- asked: What campaigns have had a hand in our deals, and how much credit did they get?
-- asked: Which campaigns show up most in deals on the way, and is the win rate better with them?
-- use-case: Campaign influence analysis
-- says: {most} credit for won deals goes to {largest credited_won by campaign_name,campaign_id}; the win rate of deals that a campaign touched {ranges win_rate_percent by campaign_name,campaign_id}.
-- read: Influenced is the full amount of every deal touched, so it must not be summed over campaigns; credited is the share given by the attribution and adds up. win_rate_points compares the touched deals with all attributed deals decided.
-- chart: bar x=campaign_name y=influenced_won,credited_won
-- rate: win_rate_percent of decided
-- unit: influenced_won money, credited_won money, influenced_open money
-- total: credited_won
-- difficulty: intermediate
-- parameter: region
-- parameter: within_months = 24
-- parameter: top = 25
WITH touched AS (
  SELECT a.campaign_id, a.opportunity_id, sum(a.attribution_weight) AS weight, count(*) AS touches, min(a.touchpoint_order) AS first_order
  FROM marketing_data.marketing_attribution AS a
  WHERE a.touchpoint_date <= CAST($as_of AS DATE)
    AND a.touchpoint_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  GROUP BY a.campaign_id, a.opportunity_id
),
all_decided AS (
  SELECT 100.0 * count(*) FILTER (WHERE d.status = 'Won') / nullif(count(*), 0) AS win_rate
  FROM sales_data.closed_deals AS d
  WHERE d.opportunity_id IN (SELECT opportunity_id FROM touched)
),
per_campaign AS (
  SELECT t.campaign_id, count(*) AS opportunities, sum(t.touches) AS touches,
    coalesce(sum(o.amount) FILTER (WHERE d.deal_id IS NULL), 0) AS influenced_open,
    coalesce(sum(d.deal_value), 0) AS influenced_won,
    coalesce(sum(d.deal_value * t.weight / 100.0), 0) AS credited_won,
    count(d.deal_id) AS decided, count(*) FILTER (WHERE d.status = 'Won') AS won,
    count(*) FILTER (WHERE t.first_order = 1) AS opened_journey
  FROM touched AS t
  JOIN sales_data.opportunities AS o ON o.opportunity_id = t.opportunity_id
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = t.opportunity_id
  WHERE t.campaign_id IS NOT NULL
  GROUP BY t.campaign_id
)
SELECT
  c.campaign_name, c.campaign_type, c.region, p.opportunities AS opportunities_touched, p.opened_journey AS opened_the_journey_of,
  p.influenced_open, p.influenced_won, round(p.credited_won, 2) AS credited_won,
  round(100.0 * p.credited_won / nullif(sum(p.credited_won) OVER (), 0), 1) AS share_of_credit_percent,
  p.decided, p.won,
  round(100.0 * p.won / nullif(p.decided, 0), 1) AS win_rate_percent,
  round(CAST(100.0 * p.won / nullif(p.decided, 0) - a.win_rate AS DECIMAL(18,4)), 1) AS win_rate_points,
  round(CAST(1.0 * p.credited_won / nullif(c.budget, 0) AS DECIMAL(18,6)), 2) AS credited_per_budget,
  c.campaign_id,
  count(*) OVER () AS rows_in_all
FROM per_campaign AS p
JOIN marketing_data.campaigns AS c ON c.campaign_id = p.campaign_id
CROSS JOIN all_decided AS a
WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY p.credited_won DESC, p.influenced_open DESC, c.campaign_id
LIMIT CAST($top AS INTEGER)

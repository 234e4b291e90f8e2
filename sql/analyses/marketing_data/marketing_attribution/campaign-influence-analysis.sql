-- title: Influence of campaigns on pipeline and won deals
-- question: Which campaigns touched the most pipeline and won deals on the way, how much of that is credited to them, and do deals they touched win more often?
-- asked: Which campaigns influenced the most pipeline and closed-won business, and do their deals win more?
-- asked: What campaigns have had a hand in our deals, and how much credit did they get?
-- asked: Which campaigns show up most in deals on the way, and is the win rate better with them?
-- use-case: Campaign influence analysis
-- says: {most} credit for won deals goes to {largest credited_won by campaign_name,campaign_id}; of new business that did not come from our own calling, those that a campaign touched and the rest won {against any_campaign_percent from no_campaign_percent in first}.
-- read: Influenced is the full amount of every deal touched, so it must not be summed over campaigns; credited is the share given by the attribution and adds up. Only touches of these days count, so of a campaign that ran before it is the later part. Any and no campaign compare new business decided in these days, whenever it was touched, without what Sales found itself: that is hardly ever touched and is won less often for other reasons. same_sources_percent is what new business of the same lead sources wins, in the campaign's own mix of them, and same_sources_n how many deals these decided; the star says that the deals of a campaign were won more or less often than that. largest_deal_percent is the largest won deal's share of influenced_won.
-- decides: largest_deal_percent, win_rate_percent, same_sources_percent
-- chart: bar x=campaign_name y=influenced_won,credited_won
-- rate: win_rate_percent of decided, same_sources_percent of same_sources_n, any_campaign_percent of any_campaign_n, no_campaign_percent of no_campaign_n
-- differs: win_rate_percent from same_sources_percent
-- unit: influenced_won money, credited_won money, influenced_open money
-- total: credited_won
-- difficulty: advanced
-- parameter: region
-- parameter: within_months = 24
-- parameter: top = 25
-- uses: decided_deals
WITH touched AS (
  SELECT a.campaign_id, a.opportunity_id, sum(a.attribution_weight) AS weight, count(*) AS touches, min(a.touchpoint_order) AS first_order
  FROM marketing_data.marketing_attribution AS a
  WHERE a.touchpoint_date <= CAST($as_of AS DATE)
    AND a.touchpoint_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  GROUP BY a.campaign_id, a.opportunity_id
),
ever_touched AS (
  SELECT DISTINCT a.opportunity_id
  FROM marketing_data.marketing_attribution AS a
  WHERE a.campaign_id IS NOT NULL AND a.touchpoint_date <= CAST($as_of AS DATE)
),
new_business AS (
  SELECT d.opportunity_id, d.status, o.lead_source
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id AND o.opportunity_type = 'New Business'
  WHERE d.close_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR d.region = $region)
),
by_source AS (
  SELECT lead_source, count(*) AS decided, 100.0 * count(*) FILTER (WHERE status = 'Won') / count(*) AS win_rate
  FROM new_business
  GROUP BY lead_source
),
all_decided AS (
  SELECT count(e.opportunity_id) AS any_n, count(e.opportunity_id) FILTER (WHERE d.status = 'Won') AS any_won,
    count(*) - count(e.opportunity_id) AS no_n, count(*) FILTER (WHERE d.status = 'Won' AND e.opportunity_id IS NULL) AS no_won
  FROM new_business AS d
  LEFT JOIN ever_touched AS e ON e.opportunity_id = d.opportunity_id
  WHERE d.lead_source <> 'Sales'
),
met AS (
  SELECT campaign_id, sum(deals * win_rate) / sum(deals) AS win_rate, sum(decided) AS decided
  FROM (
    SELECT t.campaign_id, o.lead_source, count(*) AS deals
    FROM touched AS t
    JOIN sales_data.closed_deals AS d ON d.opportunity_id = t.opportunity_id
    JOIN sales_data.opportunities AS o ON o.opportunity_id = t.opportunity_id
    WHERE t.campaign_id IS NOT NULL
    GROUP BY t.campaign_id, o.lead_source
  ) AS mix
  JOIN by_source AS s ON s.lead_source = mix.lead_source
  GROUP BY campaign_id
),
per_campaign AS (
  SELECT t.campaign_id, count(*) AS opportunities, sum(t.touches) AS touches,
    coalesce(sum(o.amount) FILTER (WHERE d.deal_id IS NULL), 0) AS influenced_open,
    coalesce(sum(d.deal_value), 0) AS influenced_won, max(d.deal_value) AS largest_won,
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
  c.campaign_name, round(CAST(p.credited_won AS DECIMAL(18, 6)), 2) AS credited_won, p.influenced_won, p.influenced_open,
  p.opportunities AS opportunities_touched, p.opened_journey AS opened_the_journey_of,
  round(CAST(100.0 * p.credited_won / nullif(sum(p.credited_won) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_credit_percent,
  p.decided, p.won,
  round(CAST(100.0 * p.won / nullif(p.decided, 0) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(s.win_rate AS DECIMAL(18, 6)), 1) AS same_sources_percent, coalesce(s.decided, 0) AS same_sources_n,
  round(CAST(100.0 * p.largest_won / nullif(p.influenced_won, 0) AS DECIMAL(18, 6)), 1) AS largest_deal_percent,
  round(CAST(1.0 * p.credited_won / nullif(c.budget, 0) AS DECIMAL(18,6)), 2) AS credited_per_budget,
  c.campaign_type, c.region,
  c.campaign_id,
  round(CAST(100.0 * a.any_won / nullif(a.any_n, 0) AS DECIMAL(18, 6)), 1) AS any_campaign_percent, a.any_n AS any_campaign_n,
  round(CAST(100.0 * a.no_won / nullif(a.no_n, 0) AS DECIMAL(18, 6)), 1) AS no_campaign_percent, a.no_n AS no_campaign_n,
  count(*) OVER () AS rows_in_all
FROM per_campaign AS p
JOIN marketing_data.campaigns AS c ON c.campaign_id = p.campaign_id
CROSS JOIN all_decided AS a
LEFT JOIN met AS s ON s.campaign_id = p.campaign_id
WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY p.credited_won DESC, p.influenced_open DESC, c.campaign_id
LIMIT CAST($top AS INTEGER)

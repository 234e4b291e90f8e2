-- title: Win rate against each competitor
-- question: Against whom do we win and lose, is it getting better, and what beats us?
-- asked: How do we fare against each competitor, is it improving, and what makes us lose?
-- asked: Which rivals do we beat and which beat us, and why?
-- asked: Win rate by competitor, with the trend and the reasons?
-- use-case: Competitive win/loss analysis
-- says: By competitor the win rate {ranges win_rate_percent by competitor where competitor <> 'none met'}[, and where none is met it is {all win_rate_percent where competitor = 'none met'}]; most often met is {most deals_decided by competitor where competitor <> 'none met'}. Where a rival is met, {all lost_to_them_percent where competitor <> 'none met'} of the losses name it[, {all no_decision_percent where competitor <> 'none met'} end without a decision against {all no_decision_percent where competitor = 'none met'} where none is met][; against all rivals the win rate of the last year {changed last_year_percent from before_percent where competitor <> 'none met'}].
-- read: New Business deals decided since losses are on record; a deal names its primary competitor, "none met" is the yardstick. Lost to them counts losses whose reason names the competitor, the others were lost for another reason while the competitor was there. The reasons are shares of the losses, beside those of deals where none was met. Change compares the win rate of the last twelve months with that before, in points; a star marks a change beyond chance.
-- chart: bar x=competitor y=win_rate_percent
-- rate: win_rate_percent of deals_decided, last_year_percent of last_year_n, before_percent of before_n, lost_to_them_percent of lost_to_them_n, no_decision_percent of lost_to_them_n, price_percent of lost_to_them_n, features_percent of lost_to_them_n, timing_percent of lost_to_them_n
-- differs: last_year_percent from before_percent
-- decides: main_reason_of_loss, change_points
-- unit: value_won money, value_lost money
-- difficulty: intermediate
-- parameter: region
-- parameter: segment
-- parameter: min_rows = 1
-- uses: decided_deals
WITH deals AS (
  SELECT
    coalesce(o.competitor, 'none met') AS rival,
    o.amount, d.status, d.deal_value, d.close_date, d.sales_cycle_days,
    CASE WHEN d.status = 'Lost' THEN split_part(split_part(d.win_loss_reason, ' –', 1), ':', 1) END AS reason,
    d.close_date > CAST(CAST($as_of AS DATE) - INTERVAL '12 months' AS DATE) AS recent,
    CASE WHEN d.status = 'Lost' AND o.competitor IS NOT NULL AND position(o.competitor IN d.win_loss_reason) > 0 THEN 1 ELSE 0 END AS named
  FROM sales_data.opportunities AS o
  JOIN decided_deals AS d ON d.opportunity_id = o.opportunity_id
  JOIN sales_data.customers AS c ON c.customer_id = o.customer_id
  WHERE o.opportunity_type = 'New Business' AND d.close_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
),
reasons AS (
  SELECT rival, reason, count(*) AS lost,
    row_number() OVER (PARTITION BY rival ORDER BY count(*) DESC, reason) AS place
  FROM deals
  WHERE status = 'Lost'
  GROUP BY rival, reason
)
SELECT
  d.rival AS competitor,
  count(*) AS deals_decided,
  round(CAST(100.0 * count(*) / sum(count(*)) OVER () AS DECIMAL(18, 6)), 1) AS met_in_percent,
  count(*) FILTER (WHERE d.status = 'Won') AS won,
  round(CAST(100.0 * count(*) FILTER (WHERE d.status = 'Won') / count(*) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE d.status = 'Won' AND d.recent) / nullif(count(*) FILTER (WHERE d.recent), 0)
    - 100.0 * count(*) FILTER (WHERE d.status = 'Won' AND NOT d.recent) / nullif(count(*) FILTER (WHERE NOT d.recent), 0) AS DECIMAL(18, 6)), 1) AS change_points,
  round(CAST(100.0 * count(*) FILTER (WHERE d.status = 'Won' AND d.recent) / nullif(count(*) FILTER (WHERE d.recent), 0) AS DECIMAL(18, 6)), 1) AS last_year_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE d.status = 'Won' AND NOT d.recent) / nullif(count(*) FILTER (WHERE NOT d.recent), 0) AS DECIMAL(18, 6)), 1) AS before_percent,
  sum(d.deal_value) AS value_won,
  coalesce(sum(d.amount) FILTER (WHERE d.status = 'Lost'), 0) AS value_lost,
  sum(d.named) AS lost_to_them,
  round(CAST(100.0 * sum(d.named) / nullif(count(*) FILTER (WHERE d.status = 'Lost'), 0) AS DECIMAL(18, 6)), 1) AS lost_to_them_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE d.reason = 'No decision') / nullif(count(*) FILTER (WHERE d.status = 'Lost'), 0) AS DECIMAL(18, 6)), 1) AS no_decision_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE d.reason = 'Price/Budget') / nullif(count(*) FILTER (WHERE d.status = 'Lost'), 0) AS DECIMAL(18, 6)), 1) AS price_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE d.reason = 'Missing features') / nullif(count(*) FILTER (WHERE d.status = 'Lost'), 0) AS DECIMAL(18, 6)), 1) AS features_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE d.reason = 'Timing') / nullif(count(*) FILTER (WHERE d.status = 'Lost'), 0) AS DECIMAL(18, 6)), 1) AS timing_percent,
  max(r.reason) AS main_reason_of_loss,
  round(CAST(avg(d.sales_cycle_days) AS DECIMAL(18, 6)), 0) AS mean_cycle_days,
  count(*) FILTER (WHERE d.status = 'Lost') AS lost_to_them_n,
  count(*) FILTER (WHERE d.recent) AS last_year_n,
  count(*) FILTER (WHERE NOT d.recent) AS before_n
FROM deals AS d
LEFT JOIN reasons AS r ON r.rival = d.rival AND r.place = 1
GROUP BY d.rival
HAVING count(*) >= CAST($min_rows AS INTEGER)
ORDER BY deals_decided DESC, competitor

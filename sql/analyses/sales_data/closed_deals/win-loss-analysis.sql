-- title: Why we win and why we lose
-- question: What are the reasons for won and lost deals, what is each worth, and which are growing?
-- asked: Why do we win and why do we lose, how much is each reason worth, and what is on the rise?
-- asked: Win/loss reasons with their value and trend, please.
-- asked: What makes or breaks our deals?
-- use-case: Win/loss analysis
-- says: {most of} the lost deals were lost for {largest deals by reason where outcome = 'Lost'}, {most of} the won ones won for {largest deals by reason where outcome = 'Won'}[; within a year the reason whose share of the lost ones rose most is {most change_points by reason where rose_most = 'yes'}: it {changed last_year_percent from year_before_percent where rose_most = 'yes'}].
-- read: Deals decided since losses are on record, renewals left out; shares are within won and within lost deals. Change is the share of the last twelve months less that of the twelve before, in points: a star marks a share that moved by more than chance explains. Value is what was won, or the amount at stake when it was lost. Quoted first shows how late a loss came: a loss after a quote has cost the most work.
-- chart: bar x=reason y=share_percent series=outcome
-- rate: quoted_first_percent of deals, last_year_percent of last_year_n, year_before_percent of year_before_n
-- differs: last_year_percent from year_before_percent
-- decides: change_points, last_year_percent
-- difficulty: advanced
-- parameter: region
-- parameter: product
-- parameter: rep
-- uses: decided_deals
WITH quoted AS (
  SELECT DISTINCT opportunity_id FROM sales_data.quotes
),
deals AS (
  SELECT
    d.status,
    split_part(split_part(d.win_loss_reason, ' –', 1), ':', 1) AS reason,
    CASE WHEN d.status = 'Won' THEN d.deal_value ELSE o.amount END AS value,
    d.sales_cycle_days,
    CASE WHEN q.opportunity_id IS NOT NULL THEN 1 ELSE 0 END AS quoted,
    CASE WHEN d.close_date > CAST(CAST($as_of AS DATE) - INTERVAL '12 months' AS DATE) THEN 1 ELSE 0 END AS recent,
    CASE WHEN d.close_date <= CAST(CAST($as_of AS DATE) - INTERVAL '12 months' AS DATE)
          AND d.close_date > CAST(CAST($as_of AS DATE) - INTERVAL '24 months' AS DATE) THEN 1 ELSE 0 END AS earlier
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  LEFT JOIN quoted AS q ON q.opportunity_id = d.opportunity_id
  WHERE d.close_date <= CAST($as_of AS DATE) AND o.opportunity_type <> 'Renewal'
    AND (CAST($region AS VARCHAR) IS NULL OR d.region = $region)
    AND (CAST($product AS VARCHAR) IS NULL OR d.product_id = $product)
    AND (CAST($rep AS VARCHAR) IS NULL OR d.sales_rep = $rep)
),
reasons AS (
  SELECT
    status AS outcome,
    reason,
    count(*) AS deals,
    round(CAST(100.0 * count(*) / sum(count(*)) OVER (PARTITION BY status) AS DECIMAL(18, 6)), 1) AS share_percent,
    round(CAST(100.0 * sum(recent) / nullif(sum(sum(recent)) OVER (PARTITION BY status), 0)
      - 100.0 * sum(earlier) / nullif(sum(sum(earlier)) OVER (PARTITION BY status), 0) AS DECIMAL(18, 6)), 1) AS change_points,
    round(CAST(100.0 * sum(recent) / nullif(sum(sum(recent)) OVER (PARTITION BY status), 0) AS DECIMAL(18, 6)), 1) AS last_year_percent,
    round(CAST(100.0 * sum(earlier) / nullif(sum(sum(earlier)) OVER (PARTITION BY status), 0) AS DECIMAL(18, 6)), 1) AS year_before_percent,
    sum(value) AS value,
    round(CAST(100.0 * sum(value) / nullif(sum(sum(value)) OVER (PARTITION BY status), 0) AS DECIMAL(18, 6)), 1) AS share_of_value_percent,
    round(CAST(sum(value) / count(*) AS DECIMAL(18, 6)), 0) AS mean_value,
    round(CAST(avg(sales_cycle_days) AS DECIMAL(18, 6)), 0) AS mean_cycle_days,
    round(CAST(100.0 * sum(quoted) / count(*) AS DECIMAL(18, 6)), 1) AS quoted_first_percent,
    sum(sum(recent)) OVER (PARTITION BY status) AS last_year_n,
    sum(sum(earlier)) OVER (PARTITION BY status) AS year_before_n
  FROM deals
  GROUP BY status, reason
)
SELECT r.*,
  CASE WHEN r.outcome = 'Lost' AND row_number() OVER (PARTITION BY r.outcome ORDER BY r.change_points DESC NULLS LAST, r.reason) = 1 THEN 'yes' ELSE 'no' END AS rose_most
FROM reasons AS r
ORDER BY r.outcome, r.deals DESC, r.reason

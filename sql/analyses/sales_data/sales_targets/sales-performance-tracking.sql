-- title: The sales force quarter by quarter
-- question: Are our reps becoming more productive, and how many of them carry the number?
-- asked: Is sales productivity per rep rising, and how many make their quota?
-- asked: Are our sellers bringing in more each, and what share of them is on target?
-- asked: How productive is the sales team becoming, and does it hang on a few people?
-- use-case: Sales performance tracking
-- says: What a rep wins {moved won_per_rep by quarter yearly}; the share of reps at quota {moved reps_at_quota_percent by quarter}.
-- read: Each row is a quarter. Reps are those with a standing quota in force who decided at least one deal in it; leavers' quotas stay on the list, so idle names are not counted. Capacity is the sum of their quarterly quotas: capacity far above the target means that the target can be met with a few misses. The best fifth's share tells how few reps carry the result.
-- chart: line x=quarter_start y=of_capacity_percent,of_target_percent,reps_at_quota_percent
-- rate: new_business_win_rate_percent of new_business_win_rate_n, reps_at_quota_percent of reps
-- unit: won money, target money, capacity money, won_per_rep money
-- difficulty: advanced
-- parameter: region
-- parameter: within_months = 36
-- shows: quota_attainment = of_target_percent by quarter
-- shows: total_contract_value = won by quarter
-- shows: win_rate = new_business_win_rate_percent by quarter
-- uses: decided_deals
WITH quotas AS (
  SELECT t.sales_rep, t.region, t.target_amount AS quota,
    make_date(CAST(right(t.quarter, 4) AS INTEGER), 3 * CAST(substr(t.quarter, 2, 1) AS INTEGER) - 2, 1) AS since
  FROM sales_data.sales_targets AS t
  WHERE t.sales_rep IS NOT NULL AND (CAST($region AS VARCHAR) IS NULL OR t.region = $region)
),
targets AS (
  SELECT make_date(CAST(right(t.quarter, 4) AS INTEGER), 3 * CAST(substr(t.quarter, 2, 1) AS INTEGER) - 2, 1) AS quarter_start,
    sum(t.target_amount) AS target
  FROM sales_data.sales_targets AS t
  WHERE t.sales_rep IS NULL AND (CAST($region AS VARCHAR) IS NULL OR t.region = $region)
  GROUP BY t.quarter
),
results AS (
  SELECT d.sales_rep, CAST(date_trunc('quarter', d.close_date) AS DATE) AS quarter_start,
    count(e.opportunity_id) FILTER (WHERE o.opportunity_type = 'New Business') AS decided_new,
    count(e.opportunity_id) FILTER (WHERE o.opportunity_type = 'New Business' AND d.status = 'Won') AS won_new,
    count(*) FILTER (WHERE d.status = 'Won') AS deals_won,
    sum(d.deal_value) AS won
  FROM sales_data.closed_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  LEFT JOIN decided_deals AS e ON e.opportunity_id = d.opportunity_id
  WHERE d.close_date <= CAST($as_of AS DATE)
    AND d.close_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  GROUP BY d.sales_rep, CAST(date_trunc('quarter', d.close_date) AS DATE)
),
per_rep AS (
  SELECT r.*, q.quota,
    ntile(5) OVER (PARTITION BY r.quarter_start ORDER BY r.won DESC, r.sales_rep) AS fifth
  FROM results AS r
  JOIN quotas AS q ON q.sales_rep = r.sales_rep AND q.since <= r.quarter_start
),
per_quarter AS (
  SELECT
    p.quarter_start,
    count(*) AS reps,
    sum(p.quota) AS capacity,
    sum(p.won) AS won,
    sum(p.deals_won) AS deals_won,
    sum(p.decided_new) AS decided_new,
    sum(p.won_new) AS won_new,
    count(*) FILTER (WHERE p.won >= p.quota) AS at_quota,
    CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY 100.0 * p.won / nullif(p.quota, 0)) AS DECIMAL(18, 6)) AS median_attainment,
    sum(p.won) FILTER (WHERE p.fifth = 1) AS won_by_best
  FROM per_rep AS p
  GROUP BY p.quarter_start
)
SELECT
  q.quarter_start,
  concat('Q', CAST(EXTRACT(quarter FROM q.quarter_start) AS INTEGER), ' ', CAST(EXTRACT(year FROM q.quarter_start) AS INTEGER)) AS quarter,
  q.reps,
  t.target,
  q.capacity,
  q.won,
  round(CAST(100.0 * q.won / nullif(t.target, 0) AS DECIMAL(18, 6)), 1) AS of_target_percent,
  round(CAST(100.0 * q.won / nullif(q.capacity, 0) AS DECIMAL(18, 6)), 1) AS of_capacity_percent,
  round(CAST(q.won / nullif(q.reps, 0) AS DECIMAL(18, 6)), 0) AS won_per_rep,
  round(CAST(100.0 * (q.won / nullif(q.reps, 0) - lag(q.won / nullif(q.reps, 0)) OVER (ORDER BY q.quarter_start))
    / nullif(lag(q.won / nullif(q.reps, 0)) OVER (ORDER BY q.quarter_start), 0) AS DECIMAL(18, 6)), 1) AS won_per_rep_change_percent,
  round(CAST(100.0 * q.at_quota / nullif(q.reps, 0) AS DECIMAL(18, 6)), 1) AS reps_at_quota_percent,
  round(q.median_attainment, 1) AS median_attainment_percent,
  round(CAST(100.0 * q.won_by_best / nullif(q.won, 0) AS DECIMAL(18, 6)), 1) AS best_fifth_share_percent,
  round(CAST(1.0 * q.deals_won / nullif(q.reps, 0) AS DECIMAL(18, 6)), 1) AS deals_won_per_rep,
  round(CAST(100.0 * q.won_new / nullif(q.decided_new, 0) AS DECIMAL(18, 6)), 1) AS new_business_win_rate_percent,
  q.decided_new AS new_business_win_rate_n
FROM per_quarter AS q
LEFT JOIN targets AS t ON t.quarter_start = q.quarter_start
ORDER BY q.quarter_start

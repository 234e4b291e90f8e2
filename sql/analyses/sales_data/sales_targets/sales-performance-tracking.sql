-- title: The sales force quarter by quarter
-- question: Are our reps becoming more productive, and how many of them carry the number?
-- asked: Is sales productivity per rep rising, and how many make their quota?
-- asked: Are our sellers bringing in more each, and what share of them is on target?
-- asked: How productive is the sales team becoming, and does it hang on a few people?
-- use-case: Sales performance tracking
-- says: What a rep wins {moved won_per_rep by quarter yearly}; the share of reps at quota {moved reps_at_quota_percent by quarter}.
-- read: Each row is a quarter. Reps are those who held a territory on its first day, with a standing quota in force; what was won counts the deals of leavers and newcomers, too. Capacity is the sum of their quarterly quotas: capacity far above the target means that the target can be met with a few misses. The best fifth's share tells how few reps carry the result.
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
seats AS (
  SELECT t.sales_rep, t.effective_date,
    lead(t.effective_date) OVER (PARTITION BY t.territory_name, t.region ORDER BY t.effective_date, t.territory_id) AS next_date
  FROM sales_data.territories AS t
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
  WHERE d.close_date <= CAST($as_of AS DATE) AND (CAST($region AS VARCHAR) IS NULL OR d.region = $region)
    AND d.close_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  GROUP BY d.sales_rep, CAST(date_trunc('quarter', d.close_date) AS DATE)
),
totals AS (
  SELECT r.quarter_start, sum(r.won) AS won, sum(r.deals_won) AS deals_won, sum(r.decided_new) AS decided_new, sum(r.won_new) AS won_new
  FROM results AS r
  GROUP BY r.quarter_start
),
per_rep AS (
  SELECT a.quarter_start, q.quota, coalesce(r.won, 0) AS won,
    ntile(5) OVER (PARTITION BY a.quarter_start ORDER BY coalesce(r.won, 0) DESC, q.sales_rep) AS fifth
  FROM totals AS a
  JOIN quotas AS q ON q.since <= a.quarter_start
  JOIN seats AS s ON s.sales_rep = q.sales_rep AND s.effective_date <= a.quarter_start AND coalesce(s.next_date > a.quarter_start, true)
  LEFT JOIN results AS r ON r.sales_rep = q.sales_rep AND r.quarter_start = a.quarter_start
),
per_quarter AS (
  SELECT
    p.quarter_start,
    count(*) AS reps,
    sum(p.quota) AS capacity,
    min(a.won) AS won,
    min(a.deals_won) AS deals_won,
    min(a.decided_new) AS decided_new,
    min(a.won_new) AS won_new,
    count(*) FILTER (WHERE p.won >= p.quota) AS at_quota,
    CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY 100.0 * p.won / nullif(p.quota, 0)) AS DECIMAL(18, 6)) AS median_attainment,
    sum(p.won) FILTER (WHERE p.fifth = 1) AS won_by_best
  FROM per_rep AS p
  JOIN totals AS a ON a.quarter_start = p.quarter_start
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
  CASE WHEN q.quarter_start + INTERVAL '3 months' <= CAST($as_of AS DATE) + 1 THEN round(CAST(100.0 * (q.won / nullif(q.reps, 0) - lag(q.won / nullif(q.reps, 0)) OVER (ORDER BY q.quarter_start))
    / nullif(lag(q.won / nullif(q.reps, 0)) OVER (ORDER BY q.quarter_start), 0) AS DECIMAL(18, 6)), 1) END AS won_per_rep_change_percent,
  round(CAST(100.0 * q.at_quota / nullif(q.reps, 0) AS DECIMAL(18, 6)), 1) AS reps_at_quota_percent,
  round(q.median_attainment, 1) AS median_attainment_percent,
  round(CAST(100.0 * q.won_by_best / nullif(q.won, 0) AS DECIMAL(18, 6)), 1) AS best_fifth_share_percent,
  round(CAST(1.0 * q.deals_won / nullif(q.reps, 0) AS DECIMAL(18, 6)), 1) AS deals_won_per_rep,
  round(CAST(100.0 * q.won_new / nullif(q.decided_new, 0) AS DECIMAL(18, 6)), 1) AS new_business_win_rate_percent,
  q.decided_new AS new_business_win_rate_n
FROM per_quarter AS q
LEFT JOIN targets AS t ON t.quarter_start = q.quarter_start
ORDER BY q.quarter_start

-- title: How fast new reps become productive
-- question: What does a rep bring in the first, second, third quarter in the seat, and which of our new people are ahead of the curve?
-- asked: How quickly do new reps ramp up, and who is ahead or behind?
-- asked: What should a new seller bring in each quarter on the job, and how do ours compare?
-- asked: Are our new hires on track against the usual ramp?
-- says: By quarter in the seat, mean attainment {ranges mean_of_quota_percent by quarter_in_seat}[; in the first reps win {first mean_of_quota_percent where quarter_in_seat = 1} of quota][, in the fourth {first mean_of_quota_percent where quarter_in_seat = 4}].
-- read: Quarters in seat count full three months from the day the rep's territory began; only complete ones are shown, and none of the time before losses are on record. The curve is the mean of reps hired after the first half year of the history, when there was something to sell. Reps here now have that quarter as their latest complete one, above or below its mean. Few reps have long tenures, and those who failed have left, so the end of the curve is thin and flattering.
-- decides: reps_here_now
-- chart: line x=quarter_in_seat y=mean_of_quota_percent,median_of_quota_percent
-- rate: reps_without_a_win_percent of reps, win_rate_percent of win_rate_n
-- mean: mean_of_quota_percent of reps, median_of_quota_percent of reps
-- difficulty: advanced
-- parameter: region
-- parameter: manager
-- parameter: min_rows = 2
-- uses: decided_deals
WITH reps AS (
  SELECT t.sales_rep, t.region, t.manager, t.effective_date, t.active, s.target_amount AS quota
  FROM sales_data.territories AS t
  JOIN sales_data.sales_targets AS s ON s.sales_rep = t.sales_rep
  WHERE t.effective_date > (SELECT CAST(min(effective_date) + INTERVAL '6 months' AS DATE) FROM sales_data.territories)
    AND t.effective_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR t.region = $region)
    AND (CAST($manager AS VARCHAR) IS NULL OR t.manager = $manager)
),
last_day AS (
  SELECT d.sales_rep, max(d.close_date) AS last_close
  FROM sales_data.closed_deals AS d
  GROUP BY d.sales_rep
),
terms AS (
  SELECT r.*, g.n AS quarter_in_seat,
    CAST(r.effective_date + (g.n - 1) * INTERVAL '3 months' AS DATE) AS starts,
    CAST(r.effective_date + g.n * INTERVAL '3 months' AS DATE) AS ends
  FROM reps AS r
  LEFT JOIN last_day AS l ON l.sales_rep = r.sales_rep
  CROSS JOIN generate_series(1, 12) AS g(n)
  WHERE CAST(r.effective_date + g.n * INTERVAL '3 months' AS DATE) <= CAST($as_of AS DATE) + 1
    AND CAST(r.effective_date + (g.n - 1) * INTERVAL '3 months' AS DATE) >= (SELECT min(x.close_date) FROM decided_deals AS x)
    AND (r.active = 'Yes' OR CAST(r.effective_date + g.n * INTERVAL '3 months' AS DATE) <= l.last_close)
),
results AS (
  SELECT t.sales_rep, t.quarter_in_seat, t.quota, t.ends, t.active,
    coalesce(sum(d.deal_value), 0) AS won,
    count(d.deal_id) FILTER (WHERE o.opportunity_type = 'New Business') AS decided,
    count(d.deal_id) FILTER (WHERE o.opportunity_type = 'New Business' AND d.status = 'Won') AS deals_won
  FROM terms AS t
  LEFT JOIN sales_data.closed_deals AS d ON d.sales_rep = t.sales_rep AND d.close_date >= t.starts AND d.close_date < t.ends AND d.close_date <= CAST($as_of AS DATE)
  LEFT JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  GROUP BY t.sales_rep, t.quarter_in_seat, t.quota, t.ends, t.active
),
compared AS (
  SELECT r.*, avg(r.won) OVER (PARTITION BY r.quarter_in_seat) AS mean_won,
    row_number() OVER (PARTITION BY r.sales_rep ORDER BY r.quarter_in_seat DESC) AS recency
  FROM results AS r
)
SELECT
  quarter_in_seat,
  count(*) AS reps,
  round(CAST(avg(won) AS DECIMAL(18, 6)), 0) AS mean_won,
  round(CAST(100.0 * sum(won) / nullif(sum(quota), 0) AS DECIMAL(18, 6)), 1) AS mean_of_quota_percent,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY 100.0 * won / nullif(quota, 0)) AS DECIMAL(18, 6)), 1) AS median_of_quota_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE won >= quota) / count(*) AS DECIMAL(18, 6)), 1) AS reps_at_quota_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE won = 0) / count(*) AS DECIMAL(18, 6)), 1) AS reps_without_a_win_percent,
  round(CAST(1.0 * sum(decided) / count(*) AS DECIMAL(18, 6)), 1) AS new_deals_decided_per_rep,
  round(CAST(100.0 * sum(deals_won) / nullif(sum(decided), 0) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  string_agg(CASE WHEN recency = 1 AND active = 'Yes' THEN concat(sales_rep, CASE WHEN won > mean_won THEN ' (above)' ELSE ' (below)' END) END, ', ' ORDER BY sales_rep) AS reps_here_now,
  sum(decided) AS win_rate_n
FROM compared
GROUP BY quarter_in_seat
HAVING count(*) >= CAST($min_rows AS INTEGER)
ORDER BY quarter_in_seat

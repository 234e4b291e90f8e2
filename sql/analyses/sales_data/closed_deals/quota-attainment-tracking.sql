-- title: Reps against their quota, this quarter and the last four
-- question: Who makes the quota this quarter, who is behind, and who has been behind for a year?
-- asked: Who is hitting quota this quarter and who has missed it for a year?
-- asked: What is quota attainment by rep, now and over the last four quarters?
-- asked: Which reps are on target, which are behind, and which always are?
-- use-case: Quota attainment tracking
-- says: {sum won} of {sum quota} quota is won with {first quarter_passed_percent} of the quarter gone; {count 'rep' where of_plan_by_now_percent < 100} of {count} {is/are} behind that pace, {count 'rep' where last_four_percent < 100} {was/were} behind over the last four quarters that are over; ahead is {most attainment_percent by sales_rep}.
-- read: Quota is the rep's standing quarterly quota; won are all deals won, at the value of the whole term, as quotas are set; first year counts one year of each deal, so that a single deal over three years is seen for what it is. Of the plan by now compares with the share of the quarter that has passed, so 100 is on course; much is signed in a quarter's last weeks, so that few are on course before. Last four is attainment over the last four quarters that are over, counting only those that the rep was there for; quarters made is how many of them reached 100. Reps whose territory is closed are left out.
-- chart: bar x=sales_rep y=attainment_percent,last_four_percent goal=100
-- decides: of_plan_by_now_percent, last_four_percent
-- unit: won money, gap money
-- difficulty: advanced
-- parameter: region
-- parameter: manager
-- parameter: quarter
-- uses: won_deals
WITH chosen AS (
  SELECT CASE WHEN CAST($quarter AS VARCHAR) IS NULL THEN CAST(date_trunc('quarter', CAST($as_of AS DATE)) AS DATE)
    ELSE make_date(CAST(right(CAST($quarter AS VARCHAR), 4) AS INTEGER), 3 * CAST(substr(CAST($quarter AS VARCHAR), 2, 1) AS INTEGER) - 2, 1) END AS starts
),
quarters AS (
  SELECT g.n AS back, CAST(c.starts - (g.n - 1) * INTERVAL '3 months' AS DATE) AS starts,
    CAST(c.starts - (g.n - 2) * INTERVAL '3 months' AS DATE) AS ends
  FROM chosen AS c
  CROSS JOIN generate_series(1, 5) AS g(n)
),
reps AS (
  SELECT t.sales_rep, t.region, r.manager, t.target_amount AS quota, r.effective_date,
    make_date(CAST(right(t.quarter, 4) AS INTEGER), 3 * CAST(substr(t.quarter, 2, 1) AS INTEGER) - 2, 1) AS since
  FROM sales_data.sales_targets AS t
  JOIN sales_data.territories AS r ON r.sales_rep = t.sales_rep
  WHERE t.sales_rep IS NOT NULL AND r.active = 'Yes'
    AND (CAST($region AS VARCHAR) IS NULL OR t.region = $region)
    AND (CAST($manager AS VARCHAR) IS NULL OR r.manager = $manager)
),
won AS (
  SELECT d.sales_rep, CAST(date_trunc('quarter', d.close_date) AS DATE) AS starts, count(*) AS deals, sum(d.deal_value) AS value, sum(d.first_year) AS first_year
  FROM won_deals AS d
  GROUP BY d.sales_rep, CAST(date_trunc('quarter', d.close_date) AS DATE)
),
by_quarter AS (
  SELECT r.sales_rep, r.region, r.manager, r.quota, r.effective_date, q.back, q.starts, q.ends,
    coalesce(w.deals, 0) AS deals, coalesce(w.value, 0) AS value, coalesce(w.first_year, 0) AS first_year,
    q.ends <= CAST($as_of AS DATE) + 1 AND q.back > max(CASE WHEN q.ends > CAST($as_of AS DATE) + 1 THEN 1 ELSE 0 END) OVER ()
      AND q.back <= 4 + max(CASE WHEN q.ends > CAST($as_of AS DATE) + 1 THEN 1 ELSE 0 END) OVER () AS counts
  FROM reps AS r
  JOIN quarters AS q ON q.starts >= r.since
  LEFT JOIN won AS w ON w.sales_rep = r.sales_rep AND w.starts = q.starts
),
summed AS (
  SELECT
    b.sales_rep, b.region, b.manager, b.quota, b.effective_date,
    sum(b.value) FILTER (WHERE b.back = 1) AS won,
    sum(b.first_year) FILTER (WHERE b.back = 1) AS first_year,
    sum(b.deals) FILTER (WHERE b.back = 1) AS deals,
    max(CASE WHEN b.back = 1 THEN 1.0 * (least(CAST($as_of AS DATE) + 1, b.ends) - b.starts) / (b.ends - b.starts) END) AS passed,
    sum(b.value) FILTER (WHERE b.back = 2) AS won_before,
    sum(b.value) FILTER (WHERE b.counts) AS won_four,
    count(*) FILTER (WHERE b.counts) AS quarters,
    count(*) FILTER (WHERE b.counts AND b.value >= b.quota) AS made
  FROM by_quarter AS b
  GROUP BY b.sales_rep, b.region, b.manager, b.quota, b.effective_date
)
SELECT
  rank() OVER (ORDER BY won / quota DESC NULLS LAST) AS place,
  sales_rep,
  region,
  manager,
  quota,
  won,
  round(CAST(100.0 * won / nullif(quota, 0) AS DECIMAL(18, 6)), 1) AS attainment_percent,
  round(CAST(100.0 * first_year / nullif(quota, 0) AS DECIMAL(18, 6)), 1) AS first_year_percent,
  round(CAST(100.0 * won / nullif(quota * passed, 0) AS DECIMAL(18, 6)), 1) AS of_plan_by_now_percent,
  greatest(quota - won, 0) AS gap,
  deals AS deals_won,
  round(CAST(100.0 * won_before / nullif(quota, 0) AS DECIMAL(18, 6)), 1) AS quarter_before_percent,
  round(CAST(100.0 * won_four / nullif(quota * quarters, 0) AS DECIMAL(18, 6)), 1) AS last_four_percent,
  made AS quarters_made,
  quarters AS quarters_counted,
  effective_date AS in_territory_since,
  round(CAST(100.0 * passed AS DECIMAL(18, 6)), 1) AS quarter_passed_percent
FROM summed
WHERE won IS NOT NULL
ORDER BY place, sales_rep

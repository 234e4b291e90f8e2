-- title: Territories against their plan
-- question: Which territories deliver, which have the pipeline to recover, and is a miss due to the market or to the seat?
-- asked: Which territories perform, which can still catch up, and is it the market or the person?
-- asked: How do our sales territories compare, and why are some short?
-- asked: Where a territory misses, is there enough pipeline to recover, and whose fault is it?
-- use-case: Territory performance analysis
-- says: {sum won} of the {sum plan_last_four_quarters} planned for the last four quarters that are over was won; attainment {ranges attainment_percent by territory_name,territory_id}. {count 'territory|territories' where attainment_percent < 100} {is/are} short: {count where short_by = 'few deals'} above all by few deals to decide, {count where short_by = 'low win rate'} by a low win rate, {count where short_by = 'small deals'} by small deals; {count where attainment_percent < 100 and coverage > 2.9} of the short ones {has/have} the pipeline to recover.
-- read: Active territories; the plan of the last four quarters that are over counts the rep's standing quarterly quota for the quarters that the rep was there for. Coverage is the open amount, renewals included, due in the next 90 days per money of one quarterly quota: below 3 a quarter is hard to make. Short by names where the territory stands furthest behind its region: new deals decided per money of plan (the market), win rate on them, or value per deal won (the seat). With few deals decided it is a hint, no verdict.
-- chart: bar x=territory_name y=attainment_percent
-- rate: win_rate_percent of new_deals_decided
-- decides: short_by, coverage
-- unit: won money, plan_last_four_quarters money
-- difficulty: advanced
-- parameter: region
-- parameter: manager
-- uses: arr, decided_deals, opportunity_states
WITH seats AS (
  SELECT t.territory_id, t.territory_name, t.region, t.territory_type, t.manager, t.sales_rep, s.target_amount AS quota, t.effective_date,
    greatest(make_date(CAST(right(s.quarter, 4) AS INTEGER), 3 * CAST(substr(s.quarter, 2, 1) AS INTEGER) - 2, 1),
      CAST(date_trunc('quarter', CAST($as_of AS DATE) + 1) - INTERVAL '12 months' AS DATE)) AS counts_from,
    CAST(date_trunc('quarter', CAST($as_of AS DATE) + 1) AS DATE) AS counts_to
  FROM sales_data.territories AS t
  JOIN sales_data.sales_targets AS s ON s.sales_rep = t.sales_rep
  WHERE t.active = 'Yes' AND t.effective_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR t.region = $region)
    AND (CAST($manager AS VARCHAR) IS NULL OR t.manager = $manager)
),
results AS (
  SELECT s.territory_id,
    coalesce(sum(d.deal_value), 0) AS won,
    coalesce(sum(d.deal_value) FILTER (WHERE o.opportunity_type = 'Renewal'), 0) AS renewals,
    coalesce(sum(d.deal_value) FILTER (WHERE o.opportunity_type = 'New Business'), 0) AS new_value,
    count(r.opportunity_id) FILTER (WHERE o.opportunity_type = 'New Business') AS decided,
    count(r.opportunity_id) FILTER (WHERE o.opportunity_type = 'New Business' AND d.status = 'Won') AS won_deals
  FROM seats AS s
  JOIN sales_data.closed_deals AS d ON d.sales_rep = s.sales_rep AND d.close_date >= s.counts_from AND d.close_date < s.counts_to
  JOIN opportunity_states AS o ON o.opportunity_id = d.opportunity_id
  LEFT JOIN decided_deals AS r ON r.opportunity_id = d.opportunity_id
  GROUP BY s.territory_id
),
pipeline AS (
  SELECT o.sales_rep,
    sum(o.amount) FILTER (WHERE o.is_open AND o.close_date <= CAST($as_of AS DATE) + 90) AS open_next_90,
    count(*) FILTER (WHERE o.opportunity_type = 'New Business' AND o.created_date > CAST(CAST($as_of AS DATE) - INTERVAL '3 months' AS DATE)) AS opened_90
  FROM opportunity_states AS o
  WHERE o.created_date <= CAST($as_of AS DATE)
  GROUP BY o.sales_rep
),
owned AS (
  SELECT c.account_owner, count(*) AS accounts, count(i.customer_id) AS customers
  FROM sales_data.customers AS c
  LEFT JOIN arr AS i ON i.customer_id = c.customer_id
  WHERE c.created_date <= CAST($as_of AS DATE)
  GROUP BY c.account_owner
),
planned AS (
  SELECT s.*,
    s.quota * greatest((EXTRACT(year FROM s.counts_to) - EXTRACT(year FROM s.counts_from)) * 4
      + EXTRACT(quarter FROM s.counts_to) - EXTRACT(quarter FROM s.counts_from), 0) AS plan
  FROM seats AS s
),
rated AS (
  SELECT p.*, r.won, r.renewals, r.decided, r.won_deals,
    coalesce(CAST(r.decided AS DECIMAL(18, 6)) / nullif(p.plan, 0), 0) / nullif(CAST(sum(r.decided) OVER region AS DECIMAL(18, 6)) / nullif(sum(p.plan) OVER region, 0), 0) AS deals_ratio,
    CAST(r.won_deals AS DECIMAL(18, 6)) / nullif(r.decided, 0) / nullif(CAST(sum(r.won_deals) OVER region AS DECIMAL(18, 6)) / nullif(sum(r.decided) OVER region, 0), 0) AS rate_ratio,
    r.new_value / nullif(r.won_deals, 0) / nullif(sum(r.new_value) OVER region / nullif(sum(r.won_deals) OVER region, 0), 0) AS value_ratio
  FROM planned AS p
  LEFT JOIN results AS r ON r.territory_id = p.territory_id
  WINDOW region AS (PARTITION BY p.region)
)
SELECT
  p.territory_name,
  p.region,
  p.sales_rep,
  p.manager,
  p.plan AS plan_last_four_quarters,
  coalesce(p.won, 0) AS won,
  round(CAST(100.0 * coalesce(p.won, 0) / nullif(p.plan, 0) AS DECIMAL(18, 6)), 1) AS attainment_percent,
  CASE WHEN p.plan = 0 OR coalesce(p.won, 0) >= p.plan THEN ''
       WHEN coalesce(p.deals_ratio, 1) <= coalesce(p.rate_ratio, 1) AND coalesce(p.deals_ratio, 1) <= coalesce(p.value_ratio, 1) THEN 'few deals'
       WHEN coalesce(p.rate_ratio, 1) <= coalesce(p.value_ratio, 1) THEN 'low win rate'
       ELSE 'small deals' END AS short_by,
  round(CAST(100.0 * coalesce(p.won, 0) / nullif(p.plan, 0) AS DECIMAL(18, 6))
    - CAST(100.0 * sum(coalesce(p.won, 0)) OVER (PARTITION BY p.region) / nullif(sum(p.plan) OVER (PARTITION BY p.region), 0) AS DECIMAL(18, 6)), 1) AS against_region_points,
  round(CAST(100.0 * p.renewals / nullif(p.won, 0) AS DECIMAL(18, 6)), 1) AS renewals_percent,
  round(CAST(100.0 * p.won_deals / nullif(p.decided, 0) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  p.decided AS new_deals_decided,
  coalesce(l.opened_90, 0) AS new_deals_opened_3_months,
  round(CAST(coalesce(l.open_next_90, 0) / nullif(p.quota, 0) AS DECIMAL(18, 6)), 1) AS coverage,
  coalesce(a.accounts, 0) AS accounts,
  round(CAST(100.0 * a.customers / nullif(a.accounts, 0) AS DECIMAL(18, 6)), 1) AS penetration_percent,
  p.effective_date AS rep_since,
  p.territory_id
FROM rated AS p
LEFT JOIN pipeline AS l ON l.sales_rep = p.sales_rep
LEFT JOIN owned AS a ON a.account_owner = p.sales_rep
ORDER BY attainment_percent DESC NULLS LAST, p.territory_id

-- title: Every rep's results in the territory held
-- question: How does each rep perform in the territory, against its quota, the region and whoever held it before?
-- asked: How is every rep doing in the territory, against quota, region and predecessor?
-- asked: Rep performance by patch: better or worse than the region and the last owner?
-- asked: Who is making something of the territory and who is not?
-- use-case: Rep performance by territory
-- says: Of reps in the seat, attainment {ranges attainment_percent by sales_rep,territory_id where still_holds_it = 'Yes'}; {sum won_value where still_holds_it = 'Yes'} was won by them. Their win rate {ranges win_rate_percent by sales_rep where still_holds_it = 'Yes'}, {count where still_holds_it = 'Yes' and against_predecessor_points > 0} {is/are} above the predecessor and {count where still_holds_it = 'Yes' and against_predecessor_points < 0} below.
-- read: One row per assignment, with the deals that the rep decided in that seat. A year's attainment is won value against the territory's annual quota, scaled to the time since the assignment began if that is shorter and counted over the last months only; win rate is of new business. Against predecessor compares win rates in points with the holder before. Reps who left show their whole time since losses are on record. Attainment is told from 90 days in the seat on; few deals make win rates and their differences jump.
-- chart: bar x=sales_rep y=attainment_percent
-- rate: win_rate_percent of new_deals_decided
-- decides: against_region_points, against_predecessor_points
-- difficulty: advanced
-- parameter: within_months = 12
-- parameter: region
-- parameter: manager
-- uses: decided_deals
WITH assignments AS (
  SELECT t.*,
    lag(t.sales_rep) OVER (PARTITION BY t.territory_name, t.region ORDER BY t.effective_date, t.territory_id) AS predecessor,
    lead(t.effective_date) OVER (PARTITION BY t.territory_name, t.region ORDER BY t.effective_date, t.territory_id) AS next_date
  FROM sales_data.territories AS t
),
spans AS (
  SELECT a.*,
    greatest(a.effective_date, (SELECT min(d.close_date) FROM decided_deals AS d),
      CASE WHEN a.active = 'Yes' THEN CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE) + 1 END) AS from_day,
    CASE WHEN a.active = 'Yes' THEN CAST($as_of AS DATE) ELSE least(coalesce(a.next_date - 1, CAST($as_of AS DATE)), CAST($as_of AS DATE)) END AS to_day
  FROM assignments AS a
),
results AS (
  SELECT
    s.territory_id,
    count(d.deal_id) AS decided,
    coalesce(sum(d.deal_value), 0) AS won_value,
    count(*) FILTER (WHERE d.status = 'Won') AS won,
    count(*) FILTER (WHERE o.opportunity_type = 'New Business') AS new_decided,
    count(*) FILTER (WHERE o.opportunity_type = 'New Business' AND d.status = 'Won') AS new_won,
    coalesce(sum(d.deal_value) FILTER (WHERE o.opportunity_type = 'New Business'), 0) AS new_value,
    avg(d.sales_cycle_days) FILTER (WHERE o.opportunity_type = 'New Business' AND d.status = 'Won') AS cycle_days
  FROM spans AS s
  JOIN decided_deals AS d ON d.sales_rep = s.sales_rep AND d.close_date BETWEEN s.from_day AND s.to_day
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  GROUP BY s.territory_id
),
rated AS (
  SELECT
    s.territory_id, s.territory_name, s.territory_type, s.region, s.sales_rep, s.manager, s.active, s.quota, s.effective_date, s.predecessor, s.from_day, s.to_day,
    coalesce(r.decided, 0) AS decided, r.won, coalesce(r.won_value, 0) AS won_value, r.new_decided, r.new_won, r.new_value, r.cycle_days,
    CASE WHEN s.to_day - s.from_day >= 90 THEN CAST(CAST(100.0 * coalesce(r.won_value, 0) / nullif(s.quota * greatest(s.to_day - s.from_day + 1, 0) / 365.25, 0) AS DECIMAL(18, 6)) AS DECIMAL(9,1)) END AS attainment,
    CAST(100.0 * r.new_won / nullif(r.new_decided, 0) AS DECIMAL(9,1)) AS win_rate
  FROM spans AS s
  LEFT JOIN results AS r ON r.territory_id = s.territory_id
)
SELECT
  r.territory_name AS territory,
  r.sales_rep,
  r.active AS still_holds_it,
  r.region,
  r.attainment AS attainment_percent,
  rank() OVER (PARTITION BY r.active ORDER BY r.attainment DESC NULLS LAST) AS rank_among_peers,
  r.won_value,
  r.quota AS annual_quota,
  r.decided AS deals_decided,
  r.win_rate AS win_rate_percent,
  r.win_rate - CAST(100.0 * sum(r.new_won) OVER (PARTITION BY r.region) / nullif(sum(r.new_decided) OVER (PARTITION BY r.region), 0) AS DECIMAL(9,1)) AS against_region_points,
  r.win_rate - p.win_rate AS against_predecessor_points,
  r.predecessor,
  round(CAST(r.new_value / nullif(r.new_won, 0) AS DECIMAL(18, 6)), 0) AS mean_new_deal,
  round(CAST(r.cycle_days AS DECIMAL(18, 6)), 0) AS cycle_days_won,
  r.effective_date AS since,
  r.territory_id,
  coalesce(r.new_decided, 0) AS new_deals_decided
FROM rated AS r
LEFT JOIN rated AS p ON p.sales_rep = r.predecessor AND p.territory_name = r.territory_name AND p.region = r.region
WHERE (CAST($region AS VARCHAR) IS NULL OR r.region = $region)
  AND (CAST($manager AS VARCHAR) IS NULL OR r.manager = $manager)
ORDER BY r.active DESC, r.attainment DESC NULLS LAST, r.territory_id

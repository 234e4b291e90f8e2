-- title: Win rate against what the team would have won with the same deals
-- question: Do I win more or less than my colleagues would have won with my mix of leads and deal sizes?
-- asked: Is my win rate above or below par for the deals I get?
-- asked: How do I compare with the team on wins, allowing for my leads and deal sizes?
-- asked: Given the sort of deals I have, should I be winning more?
-- says: The win rate {ranges win_rate_percent by sales_rep}[; of reps who are here, with twenty decided deals or more, furthest above what the team would win with their mix is {most above_expected_points by sales_rep where deals_decided > 19 and still_here = 'yes'} and furthest below {least above_expected_points by sales_rep where deals_decided > 19 and still_here = 'yes'}].
-- read: Decided New Business deals. Expected is the team's win rate for each lead source and deal size, applied to the rep's own deals, so a rep with many referrals gets no credit for them. Deals won above expectation is the fair measure; with fewer than 20 decided deals it is mostly luck. Reps who have left are in the team's rate, and marked as no longer here. Strongest and weakest source compare the rep with the team in each lead source of five deals or more.
-- chart: bar x=sales_rep y=win_rate_percent,expected_percent
-- rate: win_rate_percent of deals_decided
-- mean: above_expected_points of deals_decided
-- difficulty: advanced
-- parameter: rep
-- parameter: region
-- parameter: within_months = 24
-- parameter: min_rows = 5
-- uses: decided_deals
WITH deals AS (
  SELECT d.sales_rep, d.region, o.lead_source,
    CASE WHEN o.amount < 10000 THEN 1 WHEN o.amount < 50000 THEN 2 WHEN o.amount < 200000 THEN 3 ELSE 4 END AS size,
    CASE WHEN d.status = 'Won' THEN 1 ELSE 0 END AS won, d.deal_value
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  WHERE o.opportunity_type = 'New Business' AND d.close_date <= CAST($as_of AS DATE)
    AND d.close_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
),
team AS (
  SELECT lead_source, size, 1.0 * sum(won) / count(*) AS rate
  FROM deals
  GROUP BY lead_source, size
),
by_source AS (
  SELECT d.sales_rep, d.lead_source, count(*) AS deals, sum(d.won) - sum(t.rate) AS above,
    100.0 * (sum(d.won) - sum(t.rate)) / count(*) AS points
  FROM deals AS d
  JOIN team AS t ON t.lead_source = d.lead_source AND t.size = d.size
  GROUP BY d.sales_rep, d.lead_source
),
extremes AS (
  SELECT sales_rep, lead_source, deals,
    row_number() OVER (PARTITION BY sales_rep ORDER BY round(CAST(points AS DECIMAL(18, 6)), 3) DESC, lead_source) AS from_top,
    row_number() OVER (PARTITION BY sales_rep ORDER BY round(CAST(points AS DECIMAL(18, 6)), 3), lead_source DESC) AS from_bottom
  FROM by_source
  WHERE deals >= 5
),
reps AS (
  SELECT d.sales_rep, min(d.region) AS region, count(*) AS decided, sum(d.won) AS won, CAST(sum(t.rate) AS DECIMAL(18, 6)) AS expected, sum(d.deal_value) AS value
  FROM deals AS d
  JOIN team AS t ON t.lead_source = d.lead_source AND t.size = d.size
  GROUP BY d.sales_rep
  HAVING count(*) >= CAST($min_rows AS INTEGER)
)
SELECT
  rank() OVER (ORDER BY round(CAST((r.won - r.expected) / r.decided AS DECIMAL(18, 6)), 4) DESC) AS place,
  r.sales_rep,
  r.region,
  CASE WHEN h.sales_rep IS NULL THEN 'no' ELSE 'yes' END AS still_here,
  r.decided AS deals_decided,
  r.won,
  round(CAST(100.0 * r.won / r.decided AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(100.0 * r.expected / r.decided AS DECIMAL(18, 6)), 1) AS expected_percent,
  round(CAST(100.0 * (r.won - r.expected) / r.decided AS DECIMAL(18, 6)), 1) AS above_expected_points,
  round(r.won - r.expected, 1) AS deals_above_expected,
  round(CAST(r.value / nullif(r.won, 0) AS DECIMAL(18, 6)), 0) AS mean_value_won,
  b.lead_source AS strongest_source,
  CASE WHEN w.lead_source <> b.lead_source THEN w.lead_source END AS weakest_source
FROM reps AS r
LEFT JOIN extremes AS b ON b.sales_rep = r.sales_rep AND b.from_top = 1
LEFT JOIN extremes AS w ON w.sales_rep = r.sales_rep AND w.from_bottom = 1
LEFT JOIN (SELECT DISTINCT sales_rep FROM sales_data.territories WHERE active = 'Yes') AS h ON h.sales_rep = r.sales_rep
WHERE (CAST($rep AS VARCHAR) IS NULL OR r.sales_rep = $rep)
  AND (CAST($region AS VARCHAR) IS NULL OR r.region = $region)
ORDER BY place, r.sales_rep

-- metric: Pipeline coverage
-- definition: Open deals of all types expected to close in this quarter, in relation to what its regional targets still lack.
-- synonyms: coverage
-- unit: ratio
-- kind: rate
-- good: up
-- measured: today
-- bears: region
-- uses: open_opportunities, regional_targets, won_deals
SELECT o.region, o.amount AS numerator, 0 AS denominator
FROM open_opportunities AS o
WHERE date_trunc('quarter', o.close_date) = date_trunc('quarter', CAST($as_of AS DATE))
UNION ALL
SELECT t.region, 0, greatest(t.target_amount - coalesce(w.won, 0), 0)
FROM regional_targets AS t
LEFT JOIN (
  SELECT d.region, sum(d.deal_value) AS won
  FROM won_deals AS d
  WHERE d.close_date >= date_trunc('quarter', CAST($as_of AS DATE))
  GROUP BY d.region
) AS w ON w.region = t.region
WHERE date_trunc('quarter', t.last_day) = date_trunc('quarter', CAST($as_of AS DATE))

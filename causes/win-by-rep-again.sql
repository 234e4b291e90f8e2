-- title: Rep skill → win rate, proved on other deals
-- reference: 1.A #16 [S13]
-- sentence: Reps ranked by every second of their new deals; the win rate is that of their other deals, so chance alone would give no difference.
-- world: SalesForceAssumptions.SkillMost
-- expect: rising
-- low: 2
-- high: 25
-- unit: %
WITH deals AS (
  SELECT
    d.sales_rep, (d.status = 'Won')::INT AS won,
    row_number() OVER (PARTITION BY d.sales_rep ORDER BY d.close_date, d.deal_id) % 2 = 0 AS is_proof,
    count(*) OVER (PARTITION BY d.sales_rep) AS of_rep
  FROM sales_data.closed_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
  WHERE o.opportunity_type = 'New Business'
),
reps AS (
  SELECT sales_rep, ntile(2) OVER (ORDER BY avg(won) FILTER (NOT is_proof), sales_rep) AS half
  FROM deals
  WHERE of_rep >= 20
  GROUP BY sales_rep
)
SELECT ['lower half', 'upper half'][r.half], 100 * avg(d.won), count(*)
FROM deals AS d
JOIN reps AS r USING (sales_rep)
WHERE d.is_proof
GROUP BY r.half
ORDER BY r.half

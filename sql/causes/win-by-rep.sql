-- title: Rep skill → win rate
-- reference: 1.A #16 [S13]
-- sentence: Reps with twenty decided new deals or more, by thirds of their win rate in all of them. Chance alone would give about 15 points.
-- world: SalesForceAssumptions.SkillMost
-- expect: rising
-- low: 15
-- high: 40
-- unit: %
-- uses: decided_deals
WITH reps AS (
  SELECT d.sales_rep, avg((d.status = 'Won')::INT) AS rate, count(*) AS deals
  FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
  WHERE o.opportunity_type = 'New Business'
  GROUP BY d.sales_rep
  HAVING count(*) >= 20
),
thirds AS (
  SELECT rate, deals, ntile(3) OVER (ORDER BY rate, sales_rep) AS third
  FROM reps
)
SELECT ['bottom third', 'middle third', 'top third'][third], 100 * sum(rate * deals) / sum(deals), sum(deals)
FROM thirds
GROUP BY third
ORDER BY third

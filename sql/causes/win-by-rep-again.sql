-- title: Rep skill → win rate, proved on other deals
-- reference: 1.A #16 [S13]
-- sentence: Every fourth deal of each rep in turn, renewals left out, against the other three: thirds of reps by the win rate in those, and the rate in the fourth, both beside that of deals of like source and type. Chance alone would give no difference.
-- world: SalesForceAssumptions.SkillMost
-- expect: rising
-- low: 2
-- high: 30
-- unit: points
-- judged: each
-- uses: decided_deals
WITH decided AS (
  SELECT d.sales_rep, d.close_date, d.deal_id,
    (d.status = 'Won')::INT - avg((d.status = 'Won')::INT) OVER (
      PARTITION BY o.opportunity_type, CASE o.opportunity_type WHEN 'New Business' THEN o.lead_source END
    ) AS won
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o USING (opportunity_id)
  WHERE o.opportunity_type <> 'Renewal'
), deals AS (
  SELECT sales_rep, won, row_number() OVER (PARTITION BY sales_rep ORDER BY close_date, deal_id) % 4 AS turn, count(*) OVER (PARTITION BY sales_rep) AS of_rep
  FROM decided
), others AS (
  SELECT sales_rep, turn,
    (sum(sum(won)) OVER (PARTITION BY sales_rep) - sum(won)) / (sum(count(*)) OVER (PARTITION BY sales_rep) - count(*)) AS won
  FROM deals
  WHERE of_rep >= 20
  GROUP BY sales_rep, turn
), thirds AS (
  SELECT sales_rep, turn, ntile(3) OVER (PARTITION BY turn ORDER BY won, sales_rep) AS third
  FROM others
)
SELECT ['bottom third', 'middle third', 'top third'][t.third], 100 * avg(d.won), count(*)
FROM deals AS d
JOIN thirds AS t USING (sales_rep, turn)
GROUP BY t.third
ORDER BY t.third

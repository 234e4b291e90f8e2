-- title: Contacts engaged → win rate
-- reference: R3 [S18]
-- sentence: Points of win rate that a new deal gains with each further contact whom its notes name, up to five, among deals of like size. Odds × 1.2 to 1.5 a contact, as published and judged, are 3.7 to 9 points at three in ten; the sampling error of a company is one point.
-- world: WinAssumptions.PerContact
-- expect: value
-- low: 2.5
-- high: 10
-- unit: points
-- judged: each
-- uses: decided_deals
WITH engaged AS (
  SELECT opportunity_id, least(count(DISTINCT contact_id), 5) AS contacts
  FROM sales_data.customer_notes
  GROUP BY opportunity_id
), deals AS (
  SELECT e.contacts, (d.status = 'Won')::INT AS won, ntile(5) OVER (ORDER BY o.amount, o.opportunity_id) AS size
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o USING (opportunity_id)
  JOIN engaged AS e ON e.opportunity_id = o.opportunity_id
  WHERE o.opportunity_type = 'New Business' AND e.contacts > 0
), beside_their_like AS (
  SELECT contacts, won - avg(won) OVER (PARTITION BY size) AS won
  FROM deals
)
SELECT 'a contact more', 100 * regr_slope(won, contacts), count(*)
FROM beside_their_like

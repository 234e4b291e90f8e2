-- title: Champion or decision maker met → win rate
-- reference: R4
-- sentence: New deals with a champion or decision maker among the contacts of their notes are won more often than others of like size. Deals of 60,000 dollars and more are not compared: nobody else signs them.
-- world: WinAssumptions.Sponsor
-- expect: rising
-- low: 4
-- high: 25
-- unit: %
-- uses: decided_deals
WITH met AS (
  SELECT n.opportunity_id, bool_or(p.role_type IN ('Champion', 'Decision Maker')) AS sponsor
  FROM sales_data.customer_notes AS n
  JOIN sales_data.customer_contacts AS p USING (contact_id)
  GROUP BY n.opportunity_id
), deals AS (
  SELECT m.sponsor, (d.status = 'Won')::INT AS won, ntile(5) OVER (ORDER BY o.amount, o.opportunity_id) AS size
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o USING (opportunity_id)
  JOIN met AS m ON m.opportunity_id = o.opportunity_id
  WHERE o.opportunity_type = 'New Business' AND o.amount < 60000
), beside_their_like AS (
  SELECT sponsor, won - avg(won) OVER (PARTITION BY size) + avg(won) OVER () AS won
  FROM deals
)
SELECT CASE WHEN sponsor THEN 'met' ELSE 'not met' END, 100 * avg(won) AS win_rate, count(*)
FROM beside_their_like
GROUP BY sponsor
ORDER BY sponsor

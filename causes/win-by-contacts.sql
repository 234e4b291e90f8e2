-- title: Contacts engaged → win rate
-- reference: R3 [S18]
-- sentence: New deals are won more often the more different contacts the notes of the deal name.
-- world: WinAssumptions.PerContact
-- expect: rising
-- low: 10
-- high: 45
-- unit: %
WITH engaged AS (
  SELECT opportunity_id, least(count(DISTINCT contact_id), 4) AS contacts
  FROM sales_data.customer_notes
  GROUP BY opportunity_id
)
SELECT CASE e.contacts WHEN 4 THEN '4 or more' ELSE e.contacts::VARCHAR END, 100 * avg((d.status = 'Won')::INT) AS win_rate, count(*)
FROM sales_data.closed_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
JOIN engaged AS e ON e.opportunity_id = o.opportunity_id
WHERE o.opportunity_type = 'New Business' AND e.contacts > 0
GROUP BY e.contacts
ORDER BY e.contacts

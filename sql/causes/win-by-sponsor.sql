-- title: Champion or decision maker met → win rate
-- reference: R4
-- sentence: New deals with a champion or decision maker among the contacts of their notes are won more often.
-- world: WinAssumptions.Sponsor
-- expect: rising
-- low: 4
-- high: 25
-- unit: %
WITH met AS (
  SELECT n.opportunity_id, bool_or(p.role_type IN ('Champion', 'Decision Maker')) AS sponsor
  FROM sales_data.customer_notes AS n
  JOIN sales_data.customer_contacts AS p USING (contact_id)
  GROUP BY n.opportunity_id
)
SELECT CASE WHEN m.sponsor THEN 'met' ELSE 'not met' END, 100 * avg((d.status = 'Won')::INT) AS win_rate, count(*)
FROM sales_data.closed_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
JOIN met AS m ON m.opportunity_id = o.opportunity_id
WHERE o.opportunity_type = 'New Business'
GROUP BY m.sponsor
ORDER BY m.sponsor

-- title: A sponsor in the deal
-- place: 2
-- for: board, sales-manager, sales-rep
-- answer: sales-rep/missing-buying-roles
-- uses: decided_deals
WITH met AS (
  SELECT n.opportunity_id, bool_or(p.role_type IN ('Champion', 'Decision Maker')) AS sponsor
  FROM sales_data.customer_notes AS n JOIN sales_data.customer_contacts AS p USING (contact_id)
  GROUP BY n.opportunity_id
),
decided AS (
  SELECT m.sponsor, d.status = 'Won' AS won
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o USING (opportunity_id)
  JOIN met AS m USING (opportunity_id)
  WHERE o.opportunity_type = 'New Business' AND o.amount < 60000
)
SELECT format('New deals below 60,000 in which a champion or decision maker was met are won in {:.1f} %', 100 * avg(won::INT) FILTER (sponsor)) AS finding,
  format('the others in {:.1f} %; {:.0f} % of them never meet one', 100 * avg(won::INT) FILTER (NOT sponsor), 100 * avg((NOT sponsor)::INT)) AS comparison
FROM decided
-- more
-- uses: decided_deals
WITH met AS (
  SELECT n.opportunity_id, count(DISTINCT n.contact_id) AS people, bool_or(p.role_type IN ('Champion', 'Decision Maker')) AS sponsor
  FROM sales_data.customer_notes AS n JOIN sales_data.customer_contacts AS p USING (contact_id)
  GROUP BY n.opportunity_id
)
SELECT d.sales_rep, count(*) AS decided, round(CAST(100 * avg((d.status = 'Won')::INT) AS DECIMAL(18, 6)), 1) AS win_rate,
  round(CAST(100 * avg(m.sponsor::INT) AS DECIMAL(18, 6)), 1) AS sponsor_met, round(CAST(avg(m.people) AS DECIMAL(18, 6)), 2) AS people_met
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
JOIN met AS m USING (opportunity_id)
WHERE o.opportunity_type = 'New Business' AND o.amount < 60000
GROUP BY d.sales_rep
HAVING count(*) >= 20
ORDER BY win_rate DESC, d.sales_rep

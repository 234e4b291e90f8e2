-- title: No large deal is won unless somebody who may sign was met
-- tables: sales_data.closed_deals, sales_data.opportunities, sales_data.customer_notes, sales_data.customer_contacts
-- New deals and expansions of 100,000 and more, opened since the first note there is: a decision maker is named in a note up to the decision.
-- corruption: UPDATE sales_data.customer_contacts SET role_type = 'User' WHERE role_type = 'Decision Maker'
WITH signers AS (
  SELECT n.opportunity_id, min(n.note_date) AS met
  FROM sales_data.customer_notes AS n
  JOIN sales_data.customer_contacts AS p USING (contact_id)
  WHERE p.role_type = 'Decision Maker'
  GROUP BY n.opportunity_id
)
SELECT d.deal_id, d.deal_value, d.close_date
FROM sales_data.closed_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
LEFT JOIN signers AS s USING (opportunity_id)
WHERE d.status = 'Won' AND d.deal_value >= 100000 AND o.opportunity_type <> 'Renewal'
  AND o.created_date >= (SELECT min(note_date) FROM sales_data.customer_notes)
  AND (s.met IS NULL OR s.met > d.close_date)

-- title: Large deals are lost over a price, and never without a word
-- tables: sales_data.opportunities, sales_data.closed_deals, sales_data.customer_notes, sales_data.quotes
-- Of new deals above 150,000, opened in the window and lost, most were quoted, and each was noted. Two in five at the least, where there
-- are many, since a small company may have few.
-- corruption: UPDATE sales_data.customer_notes SET opportunity_id = (SELECT min(opportunity_id) FROM sales_data.opportunities WHERE opportunity_type = 'Renewal') WHERE opportunity_id IN (SELECT o.opportunity_id FROM sales_data.opportunities AS o WHERE o.stage = 'Closed Lost' AND o.amount > 150000 AND o.opportunity_type = 'New Business' AND o.created_date >= getvariable('start'))
WITH lost AS (
  SELECT d.opportunity_id, o.amount,
    (SELECT count(*) FROM sales_data.customer_notes AS n WHERE n.opportunity_id = d.opportunity_id) AS notes,
    (SELECT count(*) FROM sales_data.quotes AS q WHERE q.opportunity_id = d.opportunity_id) AS quotes
  FROM sales_data.closed_deals AS d
  JOIN sales_data.opportunities AS o USING (opportunity_id)
  WHERE d.status = 'Lost' AND o.opportunity_type = 'New Business' AND o.amount > 150000 AND o.created_date >= getvariable('start')
)
SELECT opportunity_id, amount, notes, quotes
FROM lost
WHERE notes = 0
   OR (quotes = 0 AND (SELECT count(*) >= 30 AND avg((quotes > 0)::INT) < 0.4 FROM lost))

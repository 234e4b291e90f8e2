-- title: A note speaks of no competitor but that of its deal
-- tables: sales_data.customer_notes, sales_data.opportunities
-- Competitors are those that any deal names.
-- corruption: UPDATE sales_data.customer_notes SET note_text = note_text || ' Kestrion.' WHERE opportunity_id IN (SELECT opportunity_id FROM sales_data.opportunities WHERE competitor IS DISTINCT FROM 'Kestrion')
WITH rivals AS (SELECT DISTINCT competitor AS name FROM sales_data.opportunities WHERE competitor IS NOT NULL)
SELECT n.note_id, r.name, o.competitor, n.note_text
FROM sales_data.customer_notes AS n
JOIN sales_data.opportunities AS o USING (opportunity_id)
JOIN rivals AS r ON contains(n.note_text || ' ' || n.subject || ' ' || coalesce(n.next_action, ''), r.name)
WHERE o.competitor IS DISTINCT FROM r.name

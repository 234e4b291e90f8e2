-- title: Nobody introduces himself to an account that was lost before
-- tables: sales_data.customer_notes, sales_data.opportunities, sales_data.closed_deals
-- The first note of a new deal speaks of an introduction, of discovery or of an inbound contact only where no deal with the account was
-- decided before it was opened.
-- corruption: UPDATE sales_data.customer_notes SET subject = 'Intro call' WHERE true
WITH opening AS (
  SELECT o.opportunity_id, o.customer_id, o.created_date, arg_min(n.subject, n.note_id) AS subject, min(n.note_id) AS note_id
  FROM sales_data.opportunities AS o
  JOIN sales_data.customer_notes AS n USING (opportunity_id)
  WHERE o.opportunity_type = 'New Business'
  GROUP BY o.opportunity_id, o.customer_id, o.created_date
)
SELECT a.note_id, a.subject, a.created_date
FROM opening AS a
WHERE regexp_matches(a.subject, '^(Intro|Discovery|First call –|First meeting|Inbound|Qualification)|: intro$|, first call$')
  AND EXISTS (
    SELECT 1
    FROM sales_data.closed_deals AS d
    WHERE d.customer_id = a.customer_id AND d.close_date < a.created_date
  )

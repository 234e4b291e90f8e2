-- title: The yes is told by somebody who may, where the deal had one
-- tables: sales_data.customer_notes, sales_data.customer_contacts
-- Who decides, who wants it or who buys; only where none of them is in the notes of the deal up to that day, and still there, somebody else.
-- corruption: UPDATE sales_data.customer_notes SET subject = 'Verbal yes' WHERE contact_id IN (SELECT contact_id FROM sales_data.customer_contacts WHERE role_type = 'User')
WITH words AS (
  SELECT n.note_id, n.opportunity_id, n.note_date, n.contact_id, n.subject, p.role_type, p.department,
    p.last_contact_date
  FROM sales_data.customer_notes AS n
  JOIN sales_data.customer_contacts AS p USING (contact_id)
  WHERE n.opportunity_id IS NOT NULL
)
SELECT y.note_id, y.subject, y.role_type, y.department
FROM words AS y
WHERE regexp_matches(
    y.subject,
    '^(Verbal yes|Decision is made|Good news from .*|Renewal is through|Renewal: yes|Decision: us|.*: it''s us|.*: they want to go|.* stays)$'
  )
  AND y.role_type IN ('User', 'Influencer')
  AND y.department <> 'Procurement'
  AND EXISTS (
    FROM words AS w
    WHERE w.opportunity_id = y.opportunity_id AND w.note_date < y.note_date AND w.last_contact_date >= y.note_date
      AND (w.role_type IN ('Decision Maker', 'Champion') OR w.department = 'Procurement')
  )

-- title: Users talk no terms, and buyers and lawyers judge no demo
-- tables: sales_data.customer_notes, sales_data.customer_contacts
-- By the subject of the note: price, payment, terms and contract are not for who only uses the product; a demo is not for procurement or
-- legal, unless who decides sits there.
-- corruption: UPDATE sales_data.customer_notes SET subject = 'Payment terms' WHERE contact_id IN (SELECT contact_id FROM sales_data.customer_contacts WHERE role_type = 'User')
SELECT n.note_id, n.subject, p.role_type, p.department
FROM sales_data.customer_notes AS n
JOIN sales_data.customer_contacts AS p USING (contact_id)
WHERE (p.role_type = 'User'
    AND regexp_matches(n.subject, '^(Price|Commercials|Discount request|Negotiation .*|Payment terms|Terms|T&C questions|Redlines|Renewal price|Uplift discussion|Legal round \d)$'))
   OR (p.role_type <> 'Decision Maker' AND p.department IN ('Procurement', 'Legal') AND regexp_matches(n.subject, '[Dd]emo\b'))

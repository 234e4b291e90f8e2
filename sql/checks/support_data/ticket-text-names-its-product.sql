-- title: What is said on a ticket is about its product, not another
-- tables: support_data.support_tickets, support_data.ticket_comments, support_data.ticket_resolution, sales_data.products
-- Subject, description, comments and resolution name no other product of the vendor.
-- corruption: UPDATE support_data.ticket_comments SET comment_text = comment_text || ' See ' || (SELECT max(product_name) FROM sales_data.products) || '.' WHERE true
WITH said AS (
  SELECT ticket_id, product_id, subject || ' ' || description AS words FROM support_data.support_tickets
  UNION ALL
  SELECT ticket_id, product_id, comment_text FROM support_data.ticket_comments JOIN support_data.support_tickets USING (ticket_id)
  UNION ALL
  SELECT ticket_id, product_id, resolution_notes FROM support_data.ticket_resolution JOIN support_data.support_tickets USING (ticket_id)
)
SELECT s.ticket_id, p.product_name, s.words
FROM said AS s
JOIN sales_data.products AS p ON p.product_id <> s.product_id AND contains(s.words, p.product_name) AND regexp_matches(s.words, '\b' || p.product_name || '\b')
WHERE NOT EXISTS (FROM sales_data.products AS own WHERE own.product_id = s.product_id AND starts_with(own.product_name, p.product_name))

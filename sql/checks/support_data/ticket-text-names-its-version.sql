-- title: The version named on a ticket is the customer’s, or the one that mends it
-- tables: support_data.support_tickets, support_data.ticket_comments, support_data.ticket_resolution
-- The opening names the installed version; later words may name a later version as the cure, never an earlier one. A day
-- of a customer's file that is written with full stops is no version.
-- corruption: UPDATE support_data.support_tickets SET description = description || ' Version 0.1.0 had it.' WHERE true
WITH said AS (
  SELECT ticket_id, product_id, product_version, created_date AS day, true AS is_opening, unnest(regexp_extract_all(subject || ' ' || description, '\d+\.\d+\.\d+')) AS named
  FROM support_data.support_tickets
  UNION ALL
  SELECT ticket_id, product_id, product_version, comment_date, false, unnest(regexp_extract_all(comment_text, '\d+\.\d+\.\d+'))
  FROM support_data.ticket_comments JOIN support_data.support_tickets USING (ticket_id)
  UNION ALL
  SELECT ticket_id, product_id, product_version, resolution_date, false, unnest(regexp_extract_all(resolution_notes, '\d+\.\d+\.\d+'))
  FROM support_data.ticket_resolution JOIN support_data.support_tickets USING (ticket_id)
)
SELECT ticket_id, day, named, product_version
FROM said
WHERE named <> product_version AND NOT regexp_matches(named, '^\d{2}\.\d{2}\.\d{4}$')
  AND (is_opening OR string_split(named, '.')::INTEGER[] < string_split(product_version, '.')::INTEGER[])

-- title: Whoever asks for a limit is told the same figure
-- tables: support_data.ticket_comments, support_data.support_tickets, support_data.ticket_resolution, support_data.knowledge_base
-- The API of a product takes one number of calls a minute, in every answer and article; what customers guess does not count.
-- corruption: UPDATE support_data.ticket_comments SET comment_text = comment_text || ' It takes 7 calls a minute.' WHERE true
WITH said AS (
  SELECT product_id, comment_text AS words
  FROM support_data.ticket_comments JOIN support_data.support_tickets USING (ticket_id)
  WHERE commenter_type <> 'Customer'
  UNION ALL
  SELECT product_id, resolution_notes FROM support_data.ticket_resolution JOIN support_data.support_tickets USING (ticket_id)
  UNION ALL
  SELECT product_id, content FROM support_data.knowledge_base
)
SELECT product_id, list_sort(list(DISTINCT told)) AS figures
FROM (SELECT product_id, unnest(regexp_extract_all(words, '([\d,]+) calls a min', 1)) AS told FROM said)
GROUP BY product_id
HAVING count(DISTINCT told) > 1

-- title: Every address in a text of the desk lies in a reserved domain
-- tables: support_data.support_tickets, support_data.ticket_comments, support_data.ticket_resolution, support_data.knowledge_base
-- Names that end in .example belong to nobody (RFC 2606), so no link leads to a real site.
-- corruption: UPDATE support_data.ticket_comments SET comment_text = comment_text || ' See https://docs.lumetrail.com/limits' WHERE true
WITH said AS (
  SELECT ticket_id AS id, description AS words FROM support_data.support_tickets
  UNION ALL SELECT comment_id, comment_text FROM support_data.ticket_comments
  UNION ALL SELECT resolution_id, resolution_notes FROM support_data.ticket_resolution
  UNION ALL SELECT kb_id, article_title || ' ' || content FROM support_data.knowledge_base
)
SELECT id, address
FROM (SELECT id, unnest(regexp_extract_all(words, 'https?://[^/\s]+')) AS address FROM said)
WHERE NOT ends_with(address, '.example')

-- title: An article counts the resolutions that name it, and is read at least as often
-- tables: support_data.knowledge_base, support_data.ticket_resolution
-- Whoever gets an article as the answer reads it. An older article has been named before the window too.
-- corruption: UPDATE support_data.knowledge_base SET related_tickets_count = related_tickets_count + 1 WHERE true
SELECT kb_id, created_date, related_tickets_count, views_count, count(resolution_id) AS resolutions
FROM support_data.knowledge_base
LEFT JOIN support_data.ticket_resolution ON kb_article_id = kb_id
GROUP BY ALL
HAVING related_tickets_count < count(resolution_id)
  OR created_date >= getvariable('start') AND related_tickets_count > count(resolution_id) OR views_count < related_tickets_count

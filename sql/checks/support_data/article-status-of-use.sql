-- title: A draft has neither readers nor ratings, and no article is changed before it is begun
-- tables: support_data.knowledge_base
-- A rating needs views.
-- corruption: UPDATE support_data.knowledge_base SET created_date = created_date + 3000 WHERE true
SELECT kb_id, status, created_date, last_updated, views_count, helpfulness_score
FROM support_data.knowledge_base
WHERE last_updated < created_date
  OR status = 'Draft' AND (views_count > 0 OR helpfulness_score IS NOT NULL OR related_tickets_count > 0)
  OR helpfulness_score IS NOT NULL AND views_count = 0

-- title: A resolution names an article about the ticket's product that existed then
-- tables: support_data.ticket_resolution, support_data.support_tickets, support_data.knowledge_base
-- Created by the day of the resolution.
-- corruption: UPDATE support_data.ticket_resolution SET resolution_date = resolution_date - 30 WHERE true
SELECT r.resolution_id, r.resolution_date, a.kb_id, a.created_date, a.product_id, t.product_id
FROM support_data.ticket_resolution AS r
JOIN support_data.support_tickets AS t USING (ticket_id)
JOIN support_data.knowledge_base AS a ON a.kb_id = r.kb_article_id
WHERE a.created_date > r.resolution_date OR a.product_id <> t.product_id

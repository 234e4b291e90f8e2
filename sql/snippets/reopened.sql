-- Tickets that were opened again.
SELECT DISTINCT ticket_id
FROM support_data.ticket_tags
WHERE tag_name = 'reopened'

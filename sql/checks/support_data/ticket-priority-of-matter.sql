-- title: Wishes and lessons are never pressing, questions never critical
-- tables: support_data.support_tickets
-- Whoever wishes for something, learns or asks is not kept from work; who cannot log in may be.
-- corruption: UPDATE support_data.support_tickets SET priority = 'Critical', severity = 'Blocker' WHERE ticket_type = 'Question'
SELECT ticket_id, ticket_type, category, priority, severity
FROM support_data.support_tickets
WHERE ticket_type IN ('Question', 'Feature Request') AND (priority = 'Critical' OR severity IN ('Critical', 'Blocker'))
  OR (ticket_type = 'Feature Request' OR ticket_type = 'Question' AND category IN ('Training', 'Other'))
    AND priority IN ('High', 'Critical')

-- title: Wishes and lessons are hardly ever pressing, questions hardly ever critical
-- tables: support_data.support_tickets
-- Whoever wishes for something, learns or asks is not kept from work; who cannot log in may be. Some call it urgent all the same: one in
-- fourteen may go a step above, and nobody two.
-- corruption: UPDATE support_data.support_tickets SET priority = 'Critical', severity = 'Blocker' WHERE ticket_type = 'Question'
WITH asked AS (
  SELECT ticket_id, ticket_type, category, priority, severity,
    ticket_type = 'Feature Request' OR category IN ('Training', 'Other') AS is_light,
    severity = 'Critical' OR priority = CASE WHEN is_light THEN 'High' ELSE 'Critical' END AS is_a_step_above
  FROM support_data.support_tickets
  WHERE ticket_type IN ('Question', 'Feature Request')
)
SELECT min(ticket_id) AS ticket_id, ticket_type, count(*) AS tickets, count(*) FILTER (WHERE is_a_step_above) AS above
FROM asked
GROUP BY ticket_type
HAVING count(*) FILTER (WHERE severity = 'Blocker' OR is_light AND priority = 'Critical') > 0
  OR count(*) FILTER (WHERE is_a_step_above) > 5 + 0.07 * count(*)

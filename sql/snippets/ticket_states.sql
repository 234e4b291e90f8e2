-- Every ticket, and whether it is open today: not resolved yet, whoever has the next word.
-- raw: is_open = support_data.support_tickets WHERE resolved_date IS NULL
-- raw: is_open = support_data.support_tickets WHERE status NOT IN ('Resolved', 'Closed')
SELECT t.*, t.resolved_date IS NULL OR t.resolved_date > CAST($as_of AS DATE) AS is_open
FROM support_data.support_tickets AS t
WHERE t.created_date <= CAST($as_of AS DATE)

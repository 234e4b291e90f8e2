-- The tickets that are open today: not resolved yet, whoever has the next word.
SELECT t.*
FROM support_data.support_tickets AS t
WHERE t.resolved_date IS NULL AND t.created_date <= CAST($as_of AS DATE)

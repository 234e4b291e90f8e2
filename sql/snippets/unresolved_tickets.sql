-- The tickets that are open today: not resolved yet, whoever has the next word.
-- uses: ticket_states
SELECT t.*
FROM ticket_states AS t
WHERE t.is_open

-- The opportunities that are open today, neither won nor lost, renewals among them, with the amount weighted by the chance of their stage.
-- uses: opportunity_states
SELECT o.*
FROM opportunity_states AS o
WHERE o.is_open

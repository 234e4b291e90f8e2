-- The alerts about the use of products that are open today: nobody has resolved them yet.
-- uses: alert_states
SELECT a.*
FROM alert_states AS a
WHERE a.is_open

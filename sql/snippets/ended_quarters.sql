-- Those of the quarters shown that have ended: what flows is compared by whole quarters.
-- uses: quarter_ends
SELECT e.*
FROM quarter_ends AS e
WHERE e.last_day = CAST(e.first_day + INTERVAL '3 months' AS DATE) - 1

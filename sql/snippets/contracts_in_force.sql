-- The contracts in force today: signed, begun, and neither ended nor terminated before. All types count.
-- uses: signed_contracts
SELECT s.*
FROM signed_contracts AS s
WHERE s.start_date <= CAST($as_of AS DATE) AND s.end_date >= CAST($as_of AS DATE)

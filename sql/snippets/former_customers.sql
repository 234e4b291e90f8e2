-- The accounts that have left: their signed contracts have all ended. They are no prospects, since they know us and went.
-- uses: signed_contracts
SELECT s.customer_id, max(s.end_date) AS left_on
FROM signed_contracts AS s
GROUP BY s.customer_id
HAVING max(s.end_date) < CAST($as_of AS DATE)

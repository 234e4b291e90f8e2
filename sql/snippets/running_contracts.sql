-- The contracts that are signed and have not ended: in force, or still to begin.
-- uses: signed_contracts
-- raw: sales_data.contracts WHERE status = 'Active'
SELECT s.*
FROM signed_contracts AS s
WHERE s.end_date >= CAST($as_of AS DATE)

-- The contracts that have been signed; what is terminated early ends on the day of its termination.
-- raw: sales_data.contracts WHERE status <> 'Draft'
SELECT k.*
FROM sales_data.contracts AS k
WHERE k.status <> 'Draft'

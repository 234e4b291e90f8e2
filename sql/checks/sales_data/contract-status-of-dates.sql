-- title: A contract's status is what its dates say
-- tables: sales_data.contracts
-- Unsigned is Draft; signed and not yet ended is Active; ended is Expired, or Terminated if it ended early.
-- corruption: UPDATE sales_data.contracts SET status = 'Draft' WHERE status <> 'Draft'
SELECT contract_id, status, signed_date, start_date, end_date
FROM sales_data.contracts
WHERE (status = 'Draft') <> (signed_date IS NULL)
   OR (status = 'Active' AND end_date < getvariable('as_of'))
   OR (status = 'Expired' AND end_date >= getvariable('as_of'))
   OR (status = 'Terminated' AND end_date > getvariable('as_of'))

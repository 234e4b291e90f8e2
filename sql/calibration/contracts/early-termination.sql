-- metric: Contracts terminated early
-- reference: 1.B #56
-- low: 0.5
-- typical: 1.5
-- high: 3
-- unit: %
-- note: Master agreements and renewals, by count.
SELECT 100 * avg((k.status = 'Terminated')::INT)
FROM sales_data.contracts AS k
WHERE k.contract_type IN ('Master Agreement', 'Renewal')

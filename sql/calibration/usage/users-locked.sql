-- metric: Users locked
-- reference: 1.E #153
-- low: 1
-- typical: 2
-- high: 3
-- unit: %
-- note: Of the user accounts that are open.
SELECT 100 * avg((status = 'Locked')::INT), count(*)
FROM operational_data.user_accounts
WHERE status <> 'Inactive'

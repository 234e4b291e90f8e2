-- metric: Administrators with a second factor
-- reference: 1.E #150 [S77]
-- low: 85
-- typical: 90
-- high: 95
-- unit: %
-- note: The band is about the typical value ± 5 points.
SELECT 100 * avg((mfa_enabled = 'Yes')::INT), count(*)
FROM operational_data.user_accounts
WHERE status <> 'Inactive' AND role = 'Admin'

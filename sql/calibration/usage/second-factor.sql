-- metric: Users with a second factor
-- reference: 1.E #150 [S77]
-- low: 60
-- typical: 68
-- high: 76
-- unit: %
-- note: The published years run from 64 to 70; the reference's band of 45 to 90 is one of single firms.
SELECT 100 * avg((mfa_enabled = 'Yes')::INT), count(*)
FROM operational_data.user_accounts
WHERE status <> 'Inactive'

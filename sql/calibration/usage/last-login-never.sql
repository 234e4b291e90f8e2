-- metric: Users last seen never
-- reference: 1.E #153
-- low: 5
-- typical: 8
-- high: 11
-- unit: %
-- note: Open user accounts. No range is published; the band is about the typical value ± a third.
SELECT 100 * avg(coalesce(last_login_date IS NULL, false)::INT), count(*)
FROM operational_data.user_accounts
WHERE status <> 'Inactive'

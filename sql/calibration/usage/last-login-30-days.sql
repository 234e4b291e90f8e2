-- metric: Users last seen in the last 30 days
-- reference: 1.E #153
-- low: 50
-- typical: 60
-- high: 75
-- unit: %
-- note: Open user accounts.
SELECT 100 * avg(coalesce(last_login_date > getvariable('as_of') - 30, false)::INT), count(*)
FROM operational_data.user_accounts
WHERE status <> 'Inactive'

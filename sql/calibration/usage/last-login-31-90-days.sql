-- metric: Users last seen 31 to 90 days ago
-- reference: 1.E #153
-- low: 10
-- typical: 15
-- high: 20
-- unit: %
-- note: Open user accounts. No range is published; the band is about the typical value ± a third.
SELECT 100 * avg(coalesce(last_login_date BETWEEN getvariable('as_of') - 89 AND getvariable('as_of') - 30, false)::INT), count(*)
FROM operational_data.user_accounts
WHERE status <> 'Inactive'

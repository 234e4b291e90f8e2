-- metric: Users last seen more than 90 days ago
-- reference: 1.E #153
-- low: 11
-- typical: 17
-- high: 23
-- unit: %
-- note: Open user accounts. No range is published; the band is about the typical value ± a third.
SELECT 100 * avg(coalesce(last_login_date < getvariable('as_of') - 89, false)::INT), count(*)
FROM operational_data.user_accounts
WHERE status <> 'Inactive'

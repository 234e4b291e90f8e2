-- title: Active users by role
-- question: How many active users do we have in each role?
-- asked: How many admins, managers and plain users are on our products?
-- asked: What roles do our active users hold?
-- asked: What does our user base look like, by role?
-- says: {sum users 'user'} {is/are} active, {most of} them with the role {largest users by role}.
-- read: Accounts of people that are neither inactive nor locked. The role decides what a person may do; those with wide rights should be few.
-- chart: column x=role y=users
-- total: users
-- difficulty: easy
-- shows: user_accounts = users
SELECT
  u.role,
  count(*) AS users,
  count(DISTINCT u.customer_id) AS customers,
  round(CAST(avg(u.login_count) AS DECIMAL(18, 6)), 1) AS mean_logins
FROM operational_data.user_accounts AS u
WHERE u.status = 'Active'
GROUP BY u.role
ORDER BY users DESC, u.role

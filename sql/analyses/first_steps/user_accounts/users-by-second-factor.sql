-- title: Active users with a second factor
-- question: How many active users sign in with a second factor?
-- asked: What is our MFA coverage?
-- asked: How many people have two-factor sign-in switched on?
-- asked: How many live user accounts are protected by nothing but a password?
-- says: Of {sum users 'active user'}, {sum users where second_factor = Yes} {has/have} a second factor ({share users where second_factor = Yes}).
-- read: Active accounts only. Each customer decides for its own people; a customer may count in both rows.
-- chart: column x=second_factor y=users
-- shows: user_accounts = users
-- total: users
-- difficulty: easy
SELECT
  u.mfa_enabled AS second_factor,
  count(*) AS users,
  count(DISTINCT u.customer_id) AS customers
FROM operational_data.user_accounts AS u
WHERE u.status = 'Active'
GROUP BY u.mfa_enabled
ORDER BY second_factor DESC

-- metric: Users with a second factor
-- definition: Active users who sign in with a second factor in per cent of all active users.
-- synonyms: MFA adoption
-- unit: percent
-- kind: rate
-- good: up
-- measured: today
-- by: region, country, segment, industry, tier, owner, customer, account
SELECT u.customer_id, CASE WHEN u.mfa_enabled = 'Yes' THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM operational_data.user_accounts AS u
WHERE u.status = 'Active'

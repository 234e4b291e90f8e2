-- metric: User accounts
-- definition: Accounts of users that are active.
-- synonyms: active user accounts
-- unit: count
-- kind: stock
-- good: up
-- measured: today
-- by: region, country, segment, industry, tier, owner, customer, account
SELECT u.customer_id, 1 AS value
FROM operational_data.user_accounts AS u
WHERE u.status = 'Active'

-- title: No two users share a login name
-- tables: operational_data.user_accounts
-- One log-in page serves all customers.
-- corruption: UPDATE operational_data.user_accounts SET username = (SELECT max(username) FROM operational_data.user_accounts) WHERE true
SELECT username, count(*) AS users
FROM operational_data.user_accounts
GROUP BY username
HAVING count(*) > 1

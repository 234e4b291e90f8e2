-- title: No two users share an e-mail address
-- tables: operational_data.user_accounts
-- An address belongs to one person of one account.
-- corruption: UPDATE operational_data.user_accounts SET email = (SELECT min(email) FROM operational_data.user_accounts) WHERE true
SELECT email, count(*) AS users
FROM operational_data.user_accounts
GROUP BY email
HAVING count(*) > 1

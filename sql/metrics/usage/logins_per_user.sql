-- metric: Logins per active user
-- definition: Logins of measured weeks divided by the users active in them.
-- synonyms: stickiness, frequency of use
-- unit: ratio
-- kind: rate
-- good: up
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT u.usage_date AS day, u.customer_id, u.product_id, u.login_count AS numerator, u.active_users AS denominator
FROM usage_data.product_usage_summary AS u
WHERE u.usage_date <= CAST($as_of AS DATE)

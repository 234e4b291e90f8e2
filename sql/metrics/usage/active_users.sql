-- metric: Weekly active users
-- definition: People active in a week at the installs of today's customers, in the last month in which all were measured.
-- synonyms: WAU, active users
-- unit: count
-- kind: stock
-- good: up
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line
-- uses: arr, newest_measuring
SELECT u.customer_id, u.product_id, u.active_users AS value
FROM usage_data.product_usage_summary AS u
JOIN arr AS a ON a.customer_id = u.customer_id
JOIN newest_measuring AS n ON CAST(date_trunc('month', u.usage_date) AS DATE) = n.day

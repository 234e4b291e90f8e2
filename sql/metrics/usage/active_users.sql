-- metric: Weekly active users
-- definition: People active in the last measured week of each install of today's customers, none measured more than 13 weeks ago.
-- synonyms: WAU, active users
-- unit: count
-- kind: stock
-- good: up
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, product, category, product_line
-- uses: arr
SELECT DISTINCT ON (u.customer_id, u.product_id) u.customer_id, u.product_id, u.active_users AS value
FROM usage_data.product_usage_summary AS u
JOIN arr AS a ON a.customer_id = u.customer_id
WHERE u.usage_date BETWEEN CAST($as_of AS DATE) - 91 AND CAST($as_of AS DATE)
ORDER BY u.customer_id, u.product_id, u.usage_date DESC

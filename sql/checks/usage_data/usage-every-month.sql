-- title: An install is measured once a month, in the week that ends on the third Sunday
-- tables: usage_data.product_usage_summary
-- Without a gap from its first measured month to its last.
-- corruption: UPDATE usage_data.product_usage_summary SET usage_date = usage_date + 1 WHERE true
SELECT customer_id, product_id, min(usage_date) AS first_date, max(usage_date) AS last_date, count(*) AS weeks
FROM usage_data.product_usage_summary
GROUP BY customer_id, product_id
HAVING bool_or(dayofweek(usage_date) <> 0 OR day(usage_date) NOT BETWEEN 15 AND 21)
    OR count(*) <> date_diff('month', min(usage_date), max(usage_date)) + 1
    OR count(*) <> count(DISTINCT date_trunc('month', usage_date))

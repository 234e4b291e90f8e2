-- title: An install is measured every second month, on the account's own day of reporting
-- tables: usage_data.product_usage_summary
-- Always on the same weekday, in the second or the third week of the month; without a gap from its first measured month to its last.
-- corruption: UPDATE usage_data.product_usage_summary SET usage_date = usage_date + 1 WHERE true
WITH reporting AS (
  SELECT customer_id, dayofweek(min(usage_date)) AS weekday, CASE WHEN day(min(usage_date)) < 15 THEN 8 ELSE 15 END AS earliest
  FROM usage_data.product_usage_summary
  GROUP BY customer_id
)
SELECT customer_id, product_id, min(usage_date) AS first_date, max(usage_date) AS last_date, count(*) AS weeks
FROM usage_data.product_usage_summary
JOIN reporting USING (customer_id)
GROUP BY customer_id, product_id
HAVING bool_or(month(usage_date) % 2 = 1 OR dayofweek(usage_date) <> weekday OR day(usage_date) NOT BETWEEN earliest AND earliest + 6)
    OR count(*) <> date_diff('month', min(usage_date), max(usage_date)) // 2 + 1
    OR count(*) <> count(DISTINCT date_trunc('month', usage_date))

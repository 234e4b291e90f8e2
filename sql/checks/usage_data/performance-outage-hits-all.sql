-- title: An outage hits all customers of a product and region alike
-- tables: usage_data.performance_metrics, sales_data.customers
-- Whoever is reviewed on the same day had the same downtime.
-- corruption: UPDATE usage_data.performance_metrics SET downtime_minutes = downtime_minutes - 1 WHERE downtime_minutes > 0
SELECT p.product_id, c.region, p.metric_date, count(DISTINCT p.downtime_minutes) AS downtimes
FROM usage_data.performance_metrics AS p
JOIN sales_data.customers AS c USING (customer_id)
GROUP BY ALL
HAVING count(DISTINCT p.downtime_minutes) > 1

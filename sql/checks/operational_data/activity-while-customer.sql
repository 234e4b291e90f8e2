-- title: Activities take place from the first install to the last day, on working days
-- tables: operational_data.customer_success_activities, sales_data.customer_products, operational_data.renewals, sales_data.customers
-- Saturdays are free everywhere; Sundays are worked in Israel only.
-- corruption: UPDATE operational_data.customer_success_activities SET activity_date = activity_date + 1 WHERE true
WITH spans AS (
  SELECT p.customer_id, min(p.install_date) AS since,
    (SELECT min(r.current_expiration_date) FROM operational_data.renewals AS r WHERE r.customer_id = p.customer_id AND r.renewal_status = 'Lost') AS last_day
  FROM sales_data.customer_products AS p
  GROUP BY p.customer_id
)
SELECT a.activity_id, a.activity_date, s.since, s.last_day
FROM operational_data.customer_success_activities AS a
JOIN sales_data.customers AS c USING (customer_id)
LEFT JOIN spans AS s USING (customer_id)
WHERE s.since IS NULL OR a.activity_date < s.since OR a.activity_date > s.last_day
  OR dayofweek(a.activity_date) = 6 OR (dayofweek(a.activity_date) = 0 AND c.country <> 'Israel')

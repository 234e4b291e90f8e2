-- metric: Business reviews a year, Enterprise accounts
-- reference: 1.F #160 [S81]
-- low: 2.6
-- typical: 4
-- high: 4.4
-- unit: number
-- note: Held, per customer and year from the first install to the last day.
WITH spans AS (
  SELECT p.customer_id, min(p.install_date) AS since,
    least(getvariable('as_of'), coalesce((SELECT min(r.current_expiration_date) FROM operational_data.renewals AS r WHERE r.customer_id = p.customer_id AND r.renewal_status = 'Lost'), getvariable('as_of'))) AS until
  FROM sales_data.customer_products AS p
  JOIN sales_data.customers AS c USING (customer_id)
  WHERE c.company_size IN ('Enterprise')
  GROUP BY p.customer_id
)
SELECT 365.25 * sum((SELECT count(*) FROM operational_data.customer_success_activities AS a WHERE a.customer_id = s.customer_id AND a.activity_type = 'QBR')) / sum(until - since + 1)
FROM spans AS s

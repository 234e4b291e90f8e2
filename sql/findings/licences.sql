-- title: Customers who have outgrown their licences
-- place: 7
-- for: board, csm, product-manager, sales-rep
-- answer: csm/licence-pressure-and-upsell
WITH bought AS (
  SELECT l.utilization_percent >= 90 AS tight, EXISTS (
    FROM sales_data.opportunities AS o JOIN sales_data.closed_deals AS d USING (opportunity_id)
    WHERE o.customer_id = l.customer_id AND o.product_id = l.product_id AND o.opportunity_type = 'Upsell' AND d.status = 'Won'
      AND o.created_date BETWEEN l.usage_date AND l.usage_date + 182
  ) AS upsold
  FROM usage_data.license_usage AS l WHERE l.usage_date <= getvariable('as_of') - 182
),
now AS (
  SELECT count(*) AS installs, count(DISTINCT customer_id) AS customers FROM usage_data.license_usage
  WHERE CAST(date_trunc('month', usage_date) AS DATE) = (SELECT CAST(date_trunc('month', max(usage_date)) AS DATE) FROM usage_data.license_usage WHERE CAST(date_trunc('month', usage_date) AS DATE) + 21 <= getvariable('as_of')) AND utilization_percent >= 90
)
SELECT format('{:,} customers use 90 % or more of the licences of {:,} installed products', any_value(n.customers), any_value(n.installs)) AS finding,
  format('such installs were sold more within two quarters in {:.1f} %, the others in {:.1f} %', 100 * avg(upsold::INT) FILTER (tight), 100 * avg(upsold::INT) FILTER (NOT tight)) AS comparison
FROM bought, now AS n
-- more
SELECT l.customer_id, c.customer_name, c.account_owner, p.product_name, l.licenses_purchased, l.licenses_active, l.utilization_percent
FROM usage_data.license_usage AS l
JOIN sales_data.customers AS c USING (customer_id)
JOIN sales_data.products AS p USING (product_id)
WHERE CAST(date_trunc('month', l.usage_date) AS DATE) = (SELECT CAST(date_trunc('month', max(usage_date)) AS DATE) FROM usage_data.license_usage WHERE CAST(date_trunc('month', usage_date) AS DATE) + 21 <= getvariable('as_of')) AND l.utilization_percent >= 90
ORDER BY l.licenses_purchased DESC, l.customer_id, p.product_name
LIMIT 20

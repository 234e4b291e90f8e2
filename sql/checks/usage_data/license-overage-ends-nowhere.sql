-- title: Use above the licences has no common edge
-- tables: usage_data.license_usage
-- How much of it is borne differs from install to install: of those with 25 licences and more, no three in ten have been the furthest above them
-- by one whole percentage, where there are at least twenty.
-- corruption: UPDATE usage_data.license_usage SET utilization_percent = 120, overage_count = 5 WHERE licenses_purchased >= 25
WITH furthest AS (
  SELECT customer_id, product_id, max(round(utilization_percent)) AS percentage
  FROM usage_data.license_usage
  WHERE overage_count > 0 AND licenses_purchased >= 25
  GROUP BY customer_id, product_id
)
SELECT percentage, count(*) AS installs
FROM furthest
GROUP BY percentage
HAVING count(*) > 0.3 * (SELECT count(*) FROM furthest) AND (SELECT count(*) FROM furthest) >= 20

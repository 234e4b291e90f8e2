-- title: Adoption curve: share of features adopted by months since first measured
-- question: How fast do customers adopt the features of a new install, and where does the curve flatten?
-- asked: How quickly do customers pick up features after go-live, and when does it level off?
-- asked: What does the adoption curve of a new install look like?
-- asked: How long until new installs use most of the features they will ever use?
-- use-case: Adoption curve tracking
-- says: By months since first measured, the share of features ever adopted {ranges ever_adopted_percent by months_since_first_measured where product_line = 'Core'} in the Core line.
-- read: One pair is one feature at one install; adopted means that it has reached Regular or Power User by that month, even if it fell back later. Features are measured every four months; only installs that were new when first measured, no older than five months, are followed. Each month counts only pairs known for that long, so the last points rest on the oldest customers. still_used_percent shows how much of it lasts.
-- chart: line x=months_since_first_measured y=ever_adopted_percent series=product_line
-- difficulty: advanced
-- parameter: product
-- parameter: industry
-- parameter: min_rows = 20
WITH life AS (
  SELECT f.product_id, f.adoption_status,
    4 * (row_number() OVER pair - 1) AS months_since_first_measured,
    min(f.usage_date) OVER (PARTITION BY f.customer_id, f.product_id) - i.install_date AS days_before,
    max(CASE WHEN f.adoption_status IN ('Regular', 'Power User') THEN 1 ELSE 0 END) OVER pair AS adopted,
    max(CASE WHEN f.adoption_status = 'Power User' THEN 1 ELSE 0 END) OVER pair AS power
  FROM usage_data.feature_usage AS f
  JOIN sales_data.customers AS c ON c.customer_id = f.customer_id
  JOIN sales_data.customer_products AS i ON i.customer_id = f.customer_id AND i.product_id = f.product_id
  WHERE f.usage_date <= CAST($as_of AS DATE)
    AND (CAST($product AS VARCHAR) IS NULL OR f.product_id = $product)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
  WINDOW pair AS (PARTITION BY f.customer_id, f.product_id, f.feature_name ORDER BY f.usage_date)
),
curve AS (
  SELECT p.product_line, l.months_since_first_measured,
    count(*) AS pairs,
    round(CAST(100.0 * sum(l.adopted) / count(*) AS DECIMAL(18, 6)), 1) AS ever_adopted_percent,
    round(CAST(100.0 * sum(l.power) / count(*) AS DECIMAL(18, 6)), 1) AS ever_power_user_percent,
    round(CAST(100.0 * count(*) FILTER (WHERE l.adoption_status IN ('Regular', 'Power User')) / count(*) AS DECIMAL(18, 6)), 1) AS still_used_percent,
    round(CAST(100.0 * count(*) FILTER (WHERE l.adoption_status = 'Not Adopted') / count(*) AS DECIMAL(18, 6)), 1) AS not_adopted_percent
  FROM life AS l
  JOIN sales_data.products AS p ON p.product_id = l.product_id
  WHERE l.days_before <= 150
  GROUP BY p.product_line, l.months_since_first_measured
  HAVING count(*) >= CAST($min_rows AS INTEGER)
)
SELECT
  product_line,
  months_since_first_measured,
  pairs,
  ever_adopted_percent,
  round(CAST(ever_adopted_percent - lag(ever_adopted_percent) OVER (PARTITION BY product_line ORDER BY months_since_first_measured) AS DECIMAL(18, 6)), 1) AS gained_points,
  ever_power_user_percent,
  still_used_percent,
  not_adopted_percent
FROM curve
ORDER BY product_line, months_since_first_measured

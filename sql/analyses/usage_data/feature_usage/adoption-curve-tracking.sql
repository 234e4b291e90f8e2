-- title: Adoption curve: share of features adopted by months since first measured
-- question: How fast do customers adopt the features of a new install, and where does the curve flatten?
-- asked: How quickly do customers pick up features after go-live, and when does it level off?
-- asked: What does the adoption curve of a new install look like?
-- asked: How long until new installs use most of the features they will ever use?
-- use-case: Adoption curve tracking
-- says: Over all lines {min ever_adopted_percent where product_line = 'All lines'} of the features of a new install are adopted when first measured and {max ever_adopted_percent where product_line = 'All lines'} {max months_since_first_measured where product_line = 'All lines'} later[; after {min flat_from_month 'month' where product_line = 'All lines'} no four months add more than three points].
-- read: One pair is one feature at one install; adopted means that it has reached Regular or Power User by that month, even if it fell back later. Features are measured every four months; only installs that were new when first measured, no older than five months, are followed. Each step asks of the pairs still measured and not adopted before how many adopt now, and the steps are chained, so neither young installs nor those that left bend the curve; the last points rest on few. still_used_percent is of the pairs measured in that month.
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
    max(CASE WHEN f.adoption_status = 'Power User' THEN 1 ELSE 0 END) OVER pair AS power,
    coalesce(max(CASE WHEN f.adoption_status IN ('Regular', 'Power User') THEN 1 ELSE 0 END) OVER earlier, 0) AS adopted_before
  FROM usage_data.feature_usage AS f
  JOIN sales_data.customers AS c ON c.customer_id = f.customer_id
  JOIN sales_data.customer_products AS i ON i.customer_id = f.customer_id AND i.product_id = f.product_id
  WHERE f.usage_date <= CAST($as_of AS DATE)
    AND (CAST($product AS VARCHAR) IS NULL OR f.product_id = $product)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
  WINDOW pair AS (PARTITION BY f.customer_id, f.product_id, f.feature_name ORDER BY f.usage_date),
    earlier AS (PARTITION BY f.customer_id, f.product_id, f.feature_name ORDER BY f.usage_date ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
),
step AS (
  SELECT coalesce(p.product_line, 'All lines') AS product_line, l.months_since_first_measured,
    count(*) AS pairs,
    1.0 * count(*) FILTER (WHERE l.adopted > l.adopted_before) / nullif(count(*) FILTER (WHERE l.adopted_before = 0), 0) AS newly_adopted,
    round(CAST(100.0 * sum(l.power) / count(*) AS DECIMAL(18, 6)), 1) AS ever_power_user_percent,
    round(CAST(100.0 * count(*) FILTER (WHERE l.adoption_status IN ('Regular', 'Power User')) / count(*) AS DECIMAL(18, 6)), 1) AS still_used_percent,
    round(CAST(100.0 * count(*) FILTER (WHERE l.adoption_status = 'Not Adopted') / count(*) AS DECIMAL(18, 6)), 1) AS not_adopted_percent
  FROM life AS l
  JOIN sales_data.products AS p ON p.product_id = l.product_id
  WHERE l.days_before <= 150
  GROUP BY GROUPING SETS ((p.product_line, l.months_since_first_measured), (l.months_since_first_measured))
  HAVING count(*) >= CAST($min_rows AS INTEGER)
),
curve AS (
  SELECT s.*,
    round(CAST(100.0 - 100.0 * exp(sum(ln(greatest(1.0 - coalesce(newly_adopted, 0), 0.000001)))
      OVER (PARTITION BY product_line ORDER BY months_since_first_measured)) AS DECIMAL(18, 6)), 1) AS ever_adopted_percent
  FROM step AS s
),
gained AS (
  SELECT c.*,
    ever_adopted_percent - lag(ever_adopted_percent) OVER (PARTITION BY product_line ORDER BY months_since_first_measured) AS gained_points
  FROM curve AS c
)
SELECT
  product_line,
  months_since_first_measured,
  pairs,
  ever_adopted_percent,
  gained_points,
  ever_power_user_percent,
  still_used_percent,
  not_adopted_percent,
  CASE WHEN max(CASE WHEN gained_points > 3 THEN months_since_first_measured END) OVER (PARTITION BY product_line)
      < max(months_since_first_measured) OVER (PARTITION BY product_line)
    THEN max(CASE WHEN gained_points > 3 THEN months_since_first_measured END) OVER (PARTITION BY product_line) END AS flat_from_month
FROM gained
ORDER BY product_line, months_since_first_measured

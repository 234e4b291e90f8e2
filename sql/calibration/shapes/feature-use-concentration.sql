-- metric: Features that give 80 % of the uses
-- reference: 4 [S68]
-- low: 1.5
-- typical: 3–4
-- high: 4
-- unit: features
-- note: Of the seven tracked, in a mean install and quarter; the published share of all features cannot be seen in seven leading ones.
WITH ranked AS (
  SELECT customer_id, product_id, usage_date,
    sum(usage_count) OVER (PARTITION BY customer_id, product_id, usage_date ORDER BY usage_count DESC, feature_usage_id) - usage_count
      < 0.8 * sum(usage_count) OVER (PARTITION BY customer_id, product_id, usage_date) AS is_needed
  FROM usage_data.feature_usage
),
needed AS (
  SELECT count(*) FILTER (is_needed) AS features
  FROM ranked
  GROUP BY customer_id, product_id, usage_date
)
SELECT avg(features)
FROM needed
WHERE features > 0

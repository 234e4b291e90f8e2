-- title: Features by reach: share of the measured installs that use them regularly
-- question: Which features do customers really use, and how intensively?
-- asked: Which features are most popular, and how heavily are they used?
-- asked: What features do customers really use?
-- asked: How many customers use each feature, and how often?
-- use-case: Feature popularity analysis
-- says: {count where reach_percent > 50} of {count 'feature'} {is/are} used regularly by more than half of the installs measured, the most widely {most reach_percent by feature}; the most uses per user and week has {most uses_per_user_a_week by feature}.
-- read: As of the last month in which all installs were measured, which is over on its 21st day: features are measured in every fourth month. Each install is measured on some of a product's features only, so reach is the share of the installs measured on that feature whose use is Regular or Power User. User share is the feature's users per active user of those installs. A high reach with few uses per user is a feature opened, not lived in.
-- chart: bar x=feature y=reach_percent
-- rate: reach_percent of installs_measured, power_user_percent of installs_measured
-- mean: uses_per_user_a_week of installs_measured
-- difficulty: advanced
-- parameter: product
-- parameter: min_rows = 5
-- parameter: top = 25
-- uses: newest_feature_use
WITH feature AS (
  SELECT f.product_id, f.feature_name,
    count(*) AS installs_measured,
    count(*) FILTER (WHERE f.adoption_status IN ('Regular', 'Power User')) AS installs_using,
    count(*) FILTER (WHERE f.adoption_status = 'Power User') AS installs_power,
    sum(f.unique_users) AS users,
    sum(f.usage_count) AS uses,
    sum(u.active_users) AS active_users
  FROM usage_data.feature_usage AS f
  JOIN newest_feature_use AS n ON n.day = CAST(date_trunc('month', f.usage_date) AS DATE)
  LEFT JOIN usage_data.product_usage_summary AS u
    ON u.customer_id = f.customer_id AND u.product_id = f.product_id AND u.usage_date = f.usage_date
  WHERE (CAST($product AS VARCHAR) IS NULL OR f.product_id = $product)
  GROUP BY f.product_id, f.feature_name
  HAVING count(*) >= CAST($min_rows AS INTEGER)
)
SELECT
  concat(f.feature_name, ' (', p.product_name, ')') AS feature,
  f.product_id,
  f.installs_measured,
  round(CAST(100.0 * f.installs_using / f.installs_measured AS DECIMAL(18, 6)), 1) AS reach_percent,
  round(CAST(100.0 * f.installs_power / f.installs_measured AS DECIMAL(18, 6)), 1) AS power_user_percent,
  round(CAST(100.0 * f.users / nullif(f.active_users, 0) AS DECIMAL(18, 6)), 1) AS user_share_percent,
  round(CAST(1.0 * f.uses / nullif(f.users, 0) AS DECIMAL(18, 6)), 1) AS uses_per_user_a_week,
  rank() OVER (PARTITION BY f.product_id ORDER BY 1.0 * f.installs_using / f.installs_measured DESC) AS rank_in_product,
  count(*) OVER (PARTITION BY f.product_id) AS features_of_product,
  count(*) OVER () AS rows_in_all
FROM feature AS f
JOIN sales_data.products AS p ON p.product_id = f.product_id
ORDER BY reach_percent DESC, f.installs_measured DESC, f.product_id, f.feature_name
LIMIT CAST($top AS INTEGER)

-- title: How broadly and how deeply users work with each product
-- question: Do users live in one feature or work across the product, and does it differ between products?
-- asked: Do people use just one feature or several, and is it different by product?
-- asked: How wide is the use of our products by a typical user?
-- asked: Are our users specialists in one function or all-rounders?
-- use-case: User behavior analysis
-- says: {all one_feature_installs_percent} of installs use one feature only regularly, {all no_feature_installs_percent} none and the others several. The leading feature takes {all lead_feature_share_percent} of an install's use; by product it {ranges lead_feature_share_percent by product_name}.
-- read: As of the last month in which all installs were measured, which is over on its 21st day: features are measured in every fourth month, six of each install. Lead feature share is the part of an install's uses of these that falls to the most used one, the mean over installs with any use: near 100 means a tool of one trick, easy to replace. Regularly is Regular or Power User.
-- chart: bar x=product_name y=lead_feature_share_percent,one_feature_installs_percent
-- mean: lead_feature_share_percent of installs_in_use sd lead_share_sd
-- share: one_feature_installs_percent of installs, no_feature_installs_percent of installs
-- difficulty: intermediate
-- parameter: region
-- parameter: industry
-- uses: newest_feature_use
WITH install AS (
  SELECT f.customer_id, f.product_id,
    count(*) AS features_measured,
    count(*) FILTER (WHERE f.adoption_status IN ('Regular', 'Power User')) AS features_regular,
    count(*) FILTER (WHERE f.adoption_status = 'Exploring') AS features_exploring,
    sum(f.usage_count) AS uses,
    max(f.usage_count) AS uses_of_lead,
    max(f.unique_users) AS users_of_widest,
    sum(f.unique_users) AS feature_users
  FROM usage_data.feature_usage AS f
  JOIN newest_feature_use AS n ON n.day = CAST(date_trunc('month', f.usage_date) AS DATE)
  JOIN sales_data.customers AS c ON c.customer_id = f.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
  GROUP BY f.customer_id, f.product_id
)
SELECT
  p.product_name,
  p.product_id,
  count(*) AS installs,
  round(CAST(1.0 * sum(i.features_regular) / count(*) AS DECIMAL(18, 6)), 1) AS features_used_regularly,
  round(CAST(1.0 * sum(i.features_exploring) / count(*) AS DECIMAL(18, 6)), 1) AS features_tried,
  round(CAST(1.0 * sum(i.features_measured) / count(*) AS DECIMAL(18, 6)), 1) AS features_measured,
  round(CAST(1.0 * sum(i.feature_users) / nullif(sum(i.users_of_widest), 0) AS DECIMAL(18, 6)), 1) AS features_per_user,
  round(CAST(1.0 * sum(i.uses) / nullif(sum(i.users_of_widest), 0) AS DECIMAL(18, 6)), 1) AS uses_per_user_a_week,
  round(CAST(avg(100.0 * i.uses_of_lead / nullif(i.uses, 0)) AS DECIMAL(18, 6)), 1) AS lead_feature_share_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE i.features_regular = 1) / count(*) AS DECIMAL(18, 6)), 1) AS one_feature_installs_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE i.features_regular = 0) / count(*) AS DECIMAL(18, 6)), 1) AS no_feature_installs_percent,
  count(*) FILTER (WHERE i.uses > 0) AS installs_in_use,
  round(CAST(stddev_samp(100.0 * i.uses_of_lead / nullif(i.uses, 0)) AS DECIMAL(18, 6)), 3) AS lead_share_sd
FROM install AS i
JOIN sales_data.products AS p ON p.product_id = i.product_id
GROUP BY p.product_name, p.product_id
ORDER BY lead_feature_share_percent DESC NULLS LAST, p.product_id

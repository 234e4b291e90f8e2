-- title: Features that customers who renewed used, and those who left did not
-- question: Which features of my product tell the customers who stay from those who leave?
-- asked: Which features do loyal customers use that churned ones did not?
-- asked: What are the sticky features of my product?
-- asked: Which functions set apart those who renew from those who go?
-- says: {first feature} differs most between installs that were renewed and lost ones, used by {against used_by_renewed_percent from used_by_lost_percent in first}.
-- read: The last decided renewal of each customer in the period; use is the account's last measuring of the feature before the renewal was decided, or the contract ended if that came first. missing_users_among_lost is how many more of the lost installs would have used the feature had they been like the renewed ones; it ranks, so that large gaps of few installs do not lead. Guide new customers to the top ones first; a feature goes with staying, it need not cause it. Features of fewer renewed or fewer lost installs than the least are left out.
-- chart: bar x=feature y=used_by_renewed_percent,used_by_lost_percent
-- rate: used_by_renewed_percent of renewed_installs, used_by_lost_percent of lost_installs, lost_percent_of_users of lost_of_users_n, lost_percent_of_non_users of lost_of_non_users_n
-- differs: used_by_renewed_percent from used_by_lost_percent, lost_percent_of_users from lost_percent_of_non_users
-- difficulty: advanced
-- parameter: product
-- parameter: within_days = 730
-- parameter: min_rows = 5
-- parameter: top = 20
-- uses: renewal_states
WITH decided AS (
  SELECT r.customer_id, least(r.renewal_date, r.current_expiration_date) AS ended,
    CASE WHEN r.renewal_status = 'Lost' THEN 1 ELSE 0 END AS lost,
    row_number() OVER (PARTITION BY r.customer_id ORDER BY r.current_expiration_date DESC, r.renewal_id) AS nth
  FROM renewal_states AS r
  WHERE r.is_settled
    AND r.current_expiration_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
),
used AS (
  SELECT d.customer_id, d.lost, f.product_id, f.feature_name, f.adoption_status, f.unique_users,
    row_number() OVER (PARTITION BY f.customer_id, f.product_id, f.feature_name ORDER BY f.usage_date DESC) AS nth
  FROM decided AS d
  JOIN usage_data.feature_usage AS f ON f.customer_id = d.customer_id
  WHERE d.nth = 1
    AND f.usage_date BETWEEN d.ended - 150 AND d.ended
    AND (CAST($product AS VARCHAR) IS NULL OR f.product_id = $product)
),
feature AS (
  SELECT product_id, feature_name,
    count(*) FILTER (WHERE lost = 0) AS renewed,
    count(*) FILTER (WHERE lost = 1) AS lost,
    count(*) FILTER (WHERE lost = 0 AND adoption_status IN ('Regular', 'Power User')) AS renewed_using,
    count(*) FILTER (WHERE lost = 1 AND adoption_status IN ('Regular', 'Power User')) AS lost_using
  FROM used
  WHERE nth = 1
  GROUP BY product_id, feature_name
  HAVING count(*) FILTER (WHERE lost = 0) >= CAST($min_rows AS INTEGER)
    AND count(*) FILTER (WHERE lost = 1) >= CAST($min_rows AS INTEGER)
)
SELECT
  concat(f.feature_name, ' (', p.product_name, ')') AS feature,
  f.product_id,
  round(CAST(100.0 * f.renewed_using / nullif(f.renewed, 0) AS DECIMAL(18, 6)), 1) AS used_by_renewed_percent,
  round(CAST(100.0 * f.lost_using / nullif(f.lost, 0) AS DECIMAL(18, 6)), 1) AS used_by_lost_percent,
  round(CAST(100.0 * f.renewed_using / nullif(f.renewed, 0) - 100.0 * f.lost_using / nullif(f.lost, 0) AS DECIMAL(18, 6)), 1) AS gap_points,
  round(CAST(1.0 * f.lost * f.renewed_using / nullif(f.renewed, 0) - f.lost_using AS DECIMAL(18, 6)), 1) AS missing_users_among_lost,
  f.renewed AS renewed_installs,
  f.lost AS lost_installs,
  round(CAST(100.0 * f.lost_using / nullif(f.lost_using + f.renewed_using, 0) AS DECIMAL(18, 6)), 1) AS lost_percent_of_users,
  round(CAST(100.0 * (f.lost - f.lost_using) / nullif(f.lost - f.lost_using + f.renewed - f.renewed_using, 0) AS DECIMAL(18, 6)), 1) AS lost_percent_of_non_users,
  count(*) OVER () AS rows_in_all,
  f.lost_using + f.renewed_using AS lost_of_users_n,
  f.lost - f.lost_using + f.renewed - f.renewed_using AS lost_of_non_users_n
FROM feature AS f
JOIN sales_data.products AS p ON p.product_id = f.product_id
ORDER BY missing_users_among_lost DESC, gap_points DESC, f.product_id, f.feature_name
LIMIT CAST($top AS INTEGER)

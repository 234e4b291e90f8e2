-- title: Usage month by month, all installs and the same installs
-- question: Is usage really growing, or do we only have more customers?
-- asked: Is usage truly up, or is it just more customers?
-- asked: Does each install get used more, growth of the base aside?
-- asked: What is the like-for-like usage trend?
-- use-case: Usage trend analysis
-- says: Active users {moved active_users by measured_in yearly}[; at the same installs they {changed same_installs_users from same_installs_users_year_before in last} ({last same_installs_change_percent}), newer installs added {last users_added_by_newer}, ended ones took {last users_lost_with_ended}].
-- read: Every figure is compared with the same month a year before, since summer and the year's end dip every year. Same installs are those measured in both months that were over half a year old in the earlier one, so neither new customers nor the rolling out of young installs counts as growth. Newer installs added what those begun since, or still rolling out then, now have more; ended ones took what installs measured then only had. The three changes add up to that of all active users. Use is measured in a week of every second month; a month counts once all its installs are measured, from its 22nd day on.
-- chart: line x=measured_in y=same_installs_users,same_installs_users_year_before
-- decides: same_installs_change_percent
-- difficulty: advanced
-- parameter: product
-- parameter: region
-- parameter: within_months = 24
-- uses: newest_measuring
WITH measured AS (
  SELECT u.customer_id, u.product_id, u.active_users, u.total_sessions,
    CAST(date_trunc('month', u.usage_date) AS DATE) AS measured_in,
    CAST(date_trunc('month', u.usage_date) + INTERVAL '1 year' AS DATE) AS a_year_on,
    i.install_date < u.usage_date - 180 AS is_settled
  FROM usage_data.product_usage_summary AS u
  JOIN sales_data.customer_products AS i ON i.customer_id = u.customer_id AND i.product_id = u.product_id
  JOIN sales_data.customers AS c ON c.customer_id = u.customer_id
  WHERE CAST(date_trunc('month', u.usage_date) AS DATE) <= (SELECT day FROM newest_measuring)
    AND (CAST($product AS VARCHAR) IS NULL OR u.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
compared AS (
  SELECT coalesce(n.measured_in, b.a_year_on) AS measured_in, n.active_users, n.total_sessions, b.active_users AS users_before,
    n.customer_id IS NOT NULL AND coalesce(b.is_settled, false) AS is_same
  FROM measured AS n
  FULL JOIN measured AS b ON b.customer_id = n.customer_id AND b.product_id = n.product_id AND b.a_year_on = n.measured_in
),
months AS (
  SELECT measured_in,
    count(active_users) AS installs,
    sum(active_users) AS active_users,
    sum(total_sessions) AS sessions,
    sum(users_before) AS active_users_year_before,
    count(*) FILTER (WHERE is_same) AS same_installs,
    sum(active_users) FILTER (WHERE is_same) AS same_installs_users,
    sum(users_before) FILTER (WHERE is_same) AS same_installs_users_year_before,
    coalesce(sum(active_users - coalesce(users_before, 0)) FILTER (WHERE NOT is_same), 0) AS users_added_by_newer,
    coalesce(sum(users_before) FILTER (WHERE active_users IS NULL), 0) AS users_lost_with_ended
  FROM compared
  WHERE measured_in <= (SELECT day FROM newest_measuring)
    AND measured_in >= CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  GROUP BY measured_in
)
SELECT
  measured_in,
  installs,
  active_users,
  active_users_year_before,
  same_installs,
  same_installs_users,
  same_installs_users_year_before,
  round(CAST(100.0 * (same_installs_users - same_installs_users_year_before) / nullif(same_installs_users_year_before, 0) AS DECIMAL(18, 6)), 1)
    AS same_installs_change_percent,
  CASE WHEN active_users_year_before IS NOT NULL THEN users_added_by_newer END AS users_added_by_newer,
  CASE WHEN active_users_year_before IS NOT NULL THEN users_lost_with_ended END AS users_lost_with_ended,
  round(CAST(1.0 * sessions / nullif(active_users, 0) AS DECIMAL(18, 6)), 2) AS sessions_per_active_user
FROM months
WHERE installs > 0
ORDER BY measured_in

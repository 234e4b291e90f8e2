-- title: Installs to right-size, by value of the licences nobody uses
-- question: Which customers pay for licences that they do not use, and how much value is idle before the next renewal?
-- asked: Which customers pay for seats they do not use, and how much is that before the next renewal?
-- asked: Who has shelfware, and what is it worth?
-- asked: Where could licences be cut at renewal because they sit idle?
-- use-case: License optimization
-- says: {count 'install'} {holds/hold} {sum idle_licences 'idle licence'} worth {sum idle_value_a_year} a year and {sum idle_value_to_renewal} until their next renewals, {most} at {largest idle_value_a_year by install}.
-- read: Idle licences are those bought beyond the best of the install's last three weeks measured, of as many as there are if fewer, so a single quiet week does not count; use is measured in a week of every second month. Installs not measured for three months are left out. Idle value is what the customer pays a year for them; to the renewal it is that of the days left until then. Installs of under 90 days are left out: they are still rolling out. Sell training or a swap first, before the customer asks for fewer seats.
-- chart: bar x=install y=idle_value_a_year
-- none: No install has idle licences.
-- total: idle_licences, idle_value_a_year, idle_value_to_renewal
-- difficulty: intermediate
-- parameter: product
-- parameter: region
-- parameter: top = 20
-- uses: live_installs
WITH measured AS (
  SELECT u.customer_id, u.product_id, u.usage_date, u.active_users, u.license_utilization, u.health_score,
    row_number() OVER (PARTITION BY u.customer_id, u.product_id ORDER BY u.usage_date DESC) AS nth
  FROM usage_data.product_usage_summary AS u
  WHERE u.usage_date > CAST($as_of AS DATE) - 215 AND u.usage_date <= CAST($as_of AS DATE)
),
recent AS (
  SELECT customer_id, product_id,
    count(*) AS weeks_measured,
    max(active_users) AS best_active_users,
    min(active_users) AS least_active_users,
    round(CAST(sum(license_utilization) / count(*) AS DECIMAL(18, 6)), 1) AS mean_utilisation_percent,
    max(CASE WHEN nth = 1 THEN health_score END) AS usage_health
  FROM measured
  WHERE nth <= 3
  GROUP BY customer_id, product_id
  HAVING max(usage_date) > CAST($as_of AS DATE) - 92
)
SELECT
  concat(c.customer_name, ', ', p.product_name) AS install,
  i.license_count - r.best_active_users AS idle_licences,
  i.license_count AS licences,
  r.best_active_users,
  r.weeks_measured,
  r.mean_utilisation_percent,
  round(CAST(i.contract_value * (i.license_count - r.best_active_users) / nullif(i.license_count, 0) AS DECIMAL(18, 6)), 2) AS idle_value_a_year,
  round(CAST(i.contract_value * (i.license_count - r.best_active_users) * (i.renewal_date - CAST($as_of AS DATE))
    / nullif(365.0 * i.license_count, 0) AS DECIMAL(18, 6)), 2) AS idle_value_to_renewal,
  r.usage_health,
  i.renewal_date,
  i.renewal_date - CAST($as_of AS DATE) AS days_to_renewal,
  c.account_owner,
  c.customer_id,
  p.product_id,
  count(*) OVER () AS rows_in_all
FROM recent AS r
JOIN live_installs AS i ON i.customer_id = r.customer_id AND i.product_id = r.product_id
JOIN sales_data.customers AS c ON c.customer_id = r.customer_id
JOIN sales_data.products AS p ON p.product_id = r.product_id
WHERE i.license_count > r.best_active_users
  AND i.install_date <= CAST($as_of AS DATE) - 90
  AND (CAST($product AS VARCHAR) IS NULL OR r.product_id = $product)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY idle_value_a_year DESC, c.customer_id, p.product_id
LIMIT CAST($top AS INTEGER)

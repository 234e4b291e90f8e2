-- title: Licences that lie idle and could be taken back
-- question: Which licences have not been needed by anyone for months, what are they worth, and who could give them up?
-- asked: Which seats has nobody used for months, what do they cost, and who could return them?
-- asked: How many licences could be reclaimed, and from whom?
-- asked: Where are we carrying unused licences, and how much money is in them?
-- use-case: License reclamation
-- says: {count 'install'} {holds/hold} {sum idle_licences 'idle licence'} worth {sum annual_worth} a year, {most} at {largest annual_worth by install}.
-- read: Installs older than the days given, with two measures in them at least. Idle licences are those bought less the most in use at any measure of the last days given, with a tenth of that kept as reserve. Worth is their share of the product's annual value: money that the customer may want back at the renewal, or move to a product that runs full (see short of). Idle users are the customer's active accounts without a login in that time.
-- chart: bar x=install y=annual_worth
-- total: idle_licences, annual_worth
-- difficulty: intermediate
-- parameter: customer
-- parameter: product
-- parameter: region
-- parameter: within_days = 120
-- parameter: top = 25
-- uses: live_installs
WITH meter AS (
  SELECT l.customer_id, l.product_id, max(l.licenses_active) AS most_active, count(*) AS measures,
    max(l.usage_date) AS last_measure
  FROM usage_data.license_usage AS l
  WHERE l.usage_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND l.usage_date <= CAST($as_of AS DATE)
  GROUP BY l.customer_id, l.product_id
),
installs AS (
  SELECT cp.customer_id, cp.product_id, cp.license_count, cp.contract_value, cp.renewal_date, m.most_active,
    cp.license_count - CAST(ceil(m.most_active * 1.1) AS INTEGER) AS idle
  FROM live_installs AS cp
  JOIN meter AS m ON m.customer_id = cp.customer_id AND m.product_id = cp.product_id
  WHERE cp.install_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND m.measures >= 2
),
users AS (
  SELECT u.customer_id, count(*) AS idle_users
  FROM operational_data.user_accounts AS u
  WHERE u.status = 'Active' AND coalesce(u.last_login_date, u.created_date) <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  GROUP BY u.customer_id
),
short AS (
  SELECT i.customer_id, string_agg(p.product_name, ', ' ORDER BY p.product_name) AS products
  FROM installs AS i
  JOIN sales_data.products AS p ON p.product_id = i.product_id
  WHERE i.most_active >= i.license_count
  GROUP BY i.customer_id
)
SELECT
  concat(c.customer_name, ', ', p.product_name) AS install,
  i.customer_id,
  c.customer_name,
  p.product_name,
  i.license_count AS licences,
  i.most_active AS most_in_use,
  i.idle AS idle_licences,
  round(CAST(100.0 * i.idle / nullif(i.license_count, 0) AS DECIMAL(18, 6)), 1) AS idle_percent,
  round(CAST(i.contract_value * i.idle / nullif(i.license_count, 0) AS DECIMAL(18, 6)), 0) AS annual_worth,
  i.contract_value AS annual_value,
  coalesce(u.idle_users, 0) AS idle_users,
  coalesce(s.products, 'none') AS short_of,
  i.renewal_date,
  i.renewal_date - CAST($as_of AS DATE) AS days_to_renewal,
  c.account_owner,
  count(*) OVER () AS rows_in_all
FROM installs AS i
JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
JOIN sales_data.products AS p ON p.product_id = i.product_id
LEFT JOIN users AS u ON u.customer_id = i.customer_id
LEFT JOIN short AS s ON s.customer_id = i.customer_id
WHERE i.idle > 0
  AND (CAST($customer AS VARCHAR) IS NULL OR i.customer_id = $customer)
  AND (CAST($product AS VARCHAR) IS NULL OR i.product_id = $product)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY annual_worth DESC, i.customer_id, i.product_id
LIMIT CAST($top AS INTEGER)

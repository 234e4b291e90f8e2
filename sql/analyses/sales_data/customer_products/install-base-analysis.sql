-- title: The install base by product and depth of use
-- question: What do customers run of each product, how much of it do they really use, and how old is the base?
-- asked: What is installed at customers, how well is it used, and how old is it?
-- asked: How is our install base doing, product by product?
-- asked: How much of each product do customers have, and are they really using it?
-- use-case: Install base analysis
-- says: {sum live_installs 'live install'} bring {sum annual_recurring_revenue} a year, {most of} it {largest annual_recurring_revenue by product_name}; {sum revenue_low_usage} lies with installs that are little used.
-- read: Only installs under a running contract. Penetration is the share of all live customers that run the product; the three revenue columns split its recurring revenue by the usage tier of the installs. Revenue on low usage is the first to be questioned at renewal; high usage is where to ask for more.
-- chart: stacked x=product_name y=revenue_high_usage,revenue_medium_usage,revenue_low_usage
-- share: low_usage_percent of live_installs, premium_support_percent of live_installs
-- unit: revenue_per_licence money
-- difficulty: intermediate
-- parameter: region
-- parameter: segment
-- parameter: industry
-- shows: arr = annual_recurring_revenue
-- shows: live_installs = live_installs
-- uses: live_installs
WITH live AS (
  SELECT i.*
  FROM live_installs AS i
  JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
),
all_customers AS (
  SELECT count(DISTINCT customer_id) AS customers FROM live
)
SELECT
  p.product_name,
  p.product_category,
  p.product_line,
  count(*) AS live_installs,
  round(CAST(100.0 * count(*) / nullif(a.customers, 0) AS DECIMAL(18, 6)), 1) AS penetration_percent,
  sum(i.license_count) AS licences,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY i.license_count) AS DECIMAL(18, 6)), 1) AS median_licences,
  sum(i.contract_value) AS annual_recurring_revenue,
  round(CAST(sum(i.contract_value) / nullif(sum(i.license_count), 0) AS DECIMAL(18, 6)), 2) AS revenue_per_licence,
  coalesce(sum(i.contract_value) FILTER (WHERE i.usage_tier = 'High'), 0) AS revenue_high_usage,
  coalesce(sum(i.contract_value) FILTER (WHERE i.usage_tier = 'Medium'), 0) AS revenue_medium_usage,
  coalesce(sum(i.contract_value) FILTER (WHERE i.usage_tier = 'Low'), 0) AS revenue_low_usage,
  round(CAST(100.0 * count(*) FILTER (WHERE i.usage_tier = 'Low') / count(*) AS DECIMAL(18, 6)), 1) AS low_usage_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE i.support_level = 'Premium') / count(*) AS DECIMAL(18, 6)), 1) AS premium_support_percent,
  round(CAST(CAST(avg(CAST($as_of AS DATE) - i.install_date) AS DECIMAL(18, 6)) / 30.4375 AS DECIMAL(18, 6)), 1) AS mean_age_months,
  p.product_id
FROM live AS i
JOIN sales_data.products AS p ON p.product_id = i.product_id
CROSS JOIN all_customers AS a
GROUP BY p.product_id, p.product_name, p.product_category, p.product_line, a.customers
ORDER BY annual_recurring_revenue DESC, p.product_id

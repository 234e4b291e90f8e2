-- title: Time to first value by product, this year against last
-- question: How long do new customers of my product take to their first value, and is it getting shorter?
-- asked: What is the time to first value for new customers of my product, and is it improving?
-- asked: How fast do new customers of my product get going?
-- asked: Are we getting quicker at bringing my product's customers to their first success?
-- says: By product the median time to first value {ranges median_days by product_name}; against the year before, the share of slow onboardings {changed slow_percent from slow_percent_year_before}.
-- read: Onboardings begun in the year that ended 60 days ago against those of the year before; younger ones cannot have failed yet. Those that have no first value yet count with the days that they have waited. Slow are those without first value after 30 days. Adoption is the share of features in use at the onboarding. The gap compares with the median of all products together.
-- chart: bar x=product_name y=median_days,median_days_year_before
-- rate: slow_percent of onboardings, slow_percent_year_before of slow_year_before_n, on_time_percent of onboardings
-- mean: median_days of onboardings
-- differs: slow_percent from slow_percent_year_before
-- difficulty: intermediate
-- parameter: product
-- parameter: region
-- parameter: min_rows = 3
WITH begun AS (
  SELECT o.onboarding_id, o.product_id, o.days_to_first_value, coalesce(o.days_to_first_value, CAST($as_of AS DATE) - o.start_date) AS days_waited, o.status, o.adoption_rate, o.target_completion_date, o.actual_completion_date,
    o.start_date > CAST($as_of AS DATE) - 425 AS this_year
  FROM operational_data.onboarding_progress AS o
  JOIN sales_data.customers AS c ON c.customer_id = o.customer_id
  WHERE o.start_date > CAST($as_of AS DATE) - 790 AND o.start_date <= CAST($as_of AS DATE) - 60
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
overall AS (
  SELECT CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY days_waited) AS DECIMAL(18, 6)) AS median_days
  FROM begun WHERE this_year
)
SELECT
  p.product_name,
  b.product_id,
  count(*) FILTER (WHERE b.this_year) AS onboardings,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN b.this_year THEN b.days_waited END) AS DECIMAL(18, 6)), 1) AS median_days,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN NOT b.this_year THEN b.days_waited END) AS DECIMAL(18, 6)), 1) AS median_days_year_before,
  round(CAST(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN b.this_year THEN b.days_waited END) AS DECIMAL(18, 6)) - max(a.median_days) AS DECIMAL(18, 6)), 1) AS against_all_products,
  round(CAST(percentile_cont(0.9) WITHIN GROUP (ORDER BY CASE WHEN b.this_year THEN b.days_waited END) AS DECIMAL(18, 6)), 0) AS slowest_tenth_days,
  round(CAST(100.0 * count(*) FILTER (WHERE b.this_year AND (b.days_to_first_value > 30 OR b.days_to_first_value IS NULL)) / nullif(count(*) FILTER (WHERE b.this_year), 0) AS DECIMAL(18, 6)), 1) AS slow_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE NOT b.this_year AND (b.days_to_first_value > 30 OR b.days_to_first_value IS NULL)) / nullif(count(*) FILTER (WHERE NOT b.this_year), 0) AS DECIMAL(18, 6)), 1) AS slow_percent_year_before,
  count(*) FILTER (WHERE b.this_year AND b.days_to_first_value IS NULL) AS never_yet,
  count(*) FILTER (WHERE b.this_year AND b.status = 'Stalled') AS stalled,
  round(CAST(100.0 * count(*) FILTER (WHERE b.this_year AND b.actual_completion_date <= b.target_completion_date) / nullif(count(*) FILTER (WHERE b.this_year), 0) AS DECIMAL(18, 6)), 1) AS on_time_percent,
  round(CAST(sum(b.adoption_rate) FILTER (WHERE b.this_year) / nullif(count(*) FILTER (WHERE b.this_year), 0) AS DECIMAL(18, 6)), 1) AS mean_adoption_percent,
  count(*) FILTER (WHERE NOT b.this_year) AS slow_year_before_n
FROM begun AS b
CROSS JOIN overall AS a
JOIN sales_data.products AS p ON p.product_id = b.product_id
WHERE (CAST($product AS VARCHAR) IS NULL OR b.product_id = $product)
GROUP BY p.product_name, b.product_id
HAVING count(*) FILTER (WHERE b.this_year) >= CAST($min_rows AS INTEGER)
ORDER BY median_days DESC NULLS LAST, b.product_id

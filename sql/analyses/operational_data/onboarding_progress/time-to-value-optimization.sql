-- title: Time to first value by product and what could be gained
-- question: With which products do customers wait longest for first value, and how much would we gain if all went like the fastest quarter?
-- asked: Which products take longest to show value, and what if they all were as quick as our best quarter?
-- asked: Where is time to value too long, and what could we save?
-- asked: How long do customers wait for their first success with each product, and how much faster could it be?
-- use-case: Time-to-value optimization
-- says: The median time to first value {ranges median_days by product_name}; had all gone like the fastest quarter, {sum days_to_gain 'day'} of waiting would be saved, the largest part with {most days_to_gain by product_name}.
-- read: Days from the start of the onboarding to the first value, medians over onboardings of the last days given. They began at least 30 days ago; what has not reached first value since is counted as never reached and not in the median. Fast quarter is what the quickest quarter needs; days to gain adds up by how much the slower ones took longer. Adoption compares those faster than the product's median with the slower ones: a wide gap says that speed pays. Means by company size are empty below three onboardings.
-- chart: bar x=product_name y=median_days,fast_quarter_days
-- rate: never_reached_percent of onboardings, stalled_percent of onboardings
-- mean: median_days of onboardings
-- difficulty: intermediate
-- parameter: region
-- parameter: segment
-- parameter: within_days = 730
-- parameter: min_rows = 5
WITH onboardings AS (
  SELECT o.product_id, o.customer_id, o.status, o.days_to_first_value, o.adoption_rate, c.company_size
  FROM operational_data.onboarding_progress AS o
  JOIN sales_data.customers AS c ON c.customer_id = o.customer_id
  WHERE o.start_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND o.start_date <= CAST($as_of AS DATE) - 30
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
),
marks AS (
  SELECT o.product_id,
    percentile_cont(0.25) WITHIN GROUP (ORDER BY o.days_to_first_value) AS fast_quarter,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY o.days_to_first_value) AS median,
    percentile_cont(0.9) WITHIN GROUP (ORDER BY o.days_to_first_value) AS slow_tenth
  FROM onboardings AS o
  WHERE o.days_to_first_value IS NOT NULL
  GROUP BY o.product_id
)
SELECT
  o.product_id,
  p.product_name,
  count(*) AS onboardings,
  round(CAST(m.median AS DECIMAL(18, 6)), 0) AS median_days,
  round(CAST(m.fast_quarter AS DECIMAL(18, 6)), 0) AS fast_quarter_days,
  round(CAST(m.slow_tenth AS DECIMAL(18, 6)), 0) AS slowest_tenth_days,
  round(CAST(sum(greatest(o.days_to_first_value - m.fast_quarter, 0)) FILTER (WHERE o.days_to_first_value IS NOT NULL) AS DECIMAL(18, 6)), 0) AS days_to_gain,
  round(CAST(100.0 * count(*) FILTER (WHERE o.days_to_first_value IS NULL) / count(*) AS DECIMAL(18, 6)), 1) AS never_reached_percent,
  CASE WHEN count(o.days_to_first_value) FILTER (WHERE o.company_size = 'Small') >= 3
    THEN round(CAST(avg(o.days_to_first_value) FILTER (WHERE o.company_size = 'Small') AS DECIMAL(18, 6)), 0) END AS mean_days_small,
  CASE WHEN count(o.days_to_first_value) FILTER (WHERE o.company_size <> 'Small') >= 3
    THEN round(CAST(avg(o.days_to_first_value) FILTER (WHERE o.company_size <> 'Small') AS DECIMAL(18, 6)), 0) END AS mean_days_larger,
  round(CAST(avg(o.adoption_rate) FILTER (WHERE o.days_to_first_value <= m.median) AS DECIMAL(18, 6)), 1) AS adoption_of_faster_half,
  round(CAST(avg(o.adoption_rate) FILTER (WHERE o.days_to_first_value > m.median) AS DECIMAL(18, 6)), 1) AS adoption_of_slower_half,
  round(CAST(100.0 * count(*) FILTER (WHERE o.status = 'Stalled') / count(*) AS DECIMAL(18, 6)), 1) AS stalled_percent
FROM onboardings AS o
JOIN marks AS m ON m.product_id = o.product_id
JOIN sales_data.products AS p ON p.product_id = o.product_id
GROUP BY o.product_id, p.product_name, m.median, m.fast_quarter, m.slow_tenth
HAVING count(*) >= CAST($min_rows AS INTEGER)
ORDER BY days_to_gain DESC, o.product_id

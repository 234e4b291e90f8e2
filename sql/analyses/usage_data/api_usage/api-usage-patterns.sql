-- title: What customers do with the API: resources, reading against writing, concentration
-- question: Which parts of the API carry the traffic, is it read or written, and does it hang on a few customers?
-- asked: Which API endpoints get the traffic, is it reads or writes, and do a few customers make up most of it?
-- asked: How is our API used, and by whom mostly?
-- asked: Does API traffic depend on a handful of big users?
-- use-case: API usage patterns
-- says: {most} calls go to {largest calls by resource}, {first top_account_share_percent} of them of one customer; of all calls {all write_percent} write. At installs known before, calls there changed by {first growth_same_installs_percent}.
-- read: Calls are those of the measured weeks of the period, one in every second month. Top account share is the part of a resource's calls by its largest customer: above half, a change of the API is a matter of that one customer. Growth compares the installs measured in both periods' calls per measured week, so new customers do not count as growth; where the top account has a large share, it is mostly that customer's growth.
-- chart: bar x=resource y=calls
-- total: calls
-- share: write_percent of calls
-- difficulty: intermediate
-- parameter: product
-- parameter: within_days = 92
-- parameter: top = 25
WITH calls AS (
  SELECT a.product_id, a.customer_id,
    split_part(a.endpoint, '/', 3) AS part,
    sum(a.call_count) FILTER (WHERE a.usage_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS calls,
    sum(a.call_count) FILTER (WHERE a.usage_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS calls_before,
    count(DISTINCT CASE WHEN a.usage_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN a.usage_date END) AS weeks,
    count(DISTINCT CASE WHEN a.usage_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN a.usage_date END) AS weeks_before,
    sum(a.call_count) FILTER (WHERE a.usage_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND a.method <> 'GET') AS writes,
    sum(a.data_transferred_gb) FILTER (WHERE a.usage_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS gigabytes,
    sum(a.call_count) FILTER (WHERE a.usage_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND a.authentication_type = 'API Key') AS by_key
  FROM usage_data.api_usage AS a
  WHERE a.usage_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER)
    AND a.usage_date <= CAST($as_of AS DATE)
    AND (CAST($product AS VARCHAR) IS NULL OR a.product_id = $product)
  GROUP BY a.product_id, a.customer_id, split_part(a.endpoint, '/', 3)
),
resource AS (
  SELECT product_id, part,
    count(*) FILTER (WHERE calls > 0) AS accounts,
    coalesce(sum(calls), 0) AS calls,
    max(calls) AS calls_of_largest,
    sum(writes) AS writes,
    sum(by_key) AS by_key,
    sum(gigabytes) AS gigabytes,
    sum(1.0 * calls / nullif(weeks, 0)) FILTER (WHERE weeks_before > 0 AND weeks > 0) AS weekly_of_known,
    sum(1.0 * calls_before / nullif(weeks_before, 0)) FILTER (WHERE weeks_before > 0 AND weeks > 0) AS weekly_of_known_before
  FROM calls
  GROUP BY product_id, part
)
SELECT
  concat(p.product_name, ' /', r.part) AS resource,
  r.product_id,
  r.accounts,
  r.calls,
  round(CAST(100.0 * r.calls / nullif(sum(r.calls) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_all_percent,
  round(CAST(100.0 * r.calls / nullif(sum(r.calls) OVER (PARTITION BY r.product_id), 0) AS DECIMAL(18, 6)), 1) AS share_of_product_percent,
  round(CAST(100.0 * coalesce(r.writes, 0) / nullif(r.calls, 0) AS DECIMAL(18, 6)), 1) AS write_percent,
  round(CAST(100.0 * (r.weekly_of_known - r.weekly_of_known_before) / nullif(r.weekly_of_known_before, 0) AS DECIMAL(18, 6)), 1) AS growth_same_installs_percent,
  round(CAST(100.0 * r.calls_of_largest / nullif(r.calls, 0) AS DECIMAL(18, 6)), 1) AS top_account_share_percent,
  round(CAST(100.0 * coalesce(r.by_key, 0) / nullif(r.calls, 0) AS DECIMAL(18, 6)), 1) AS plain_key_percent,
  round(CAST(1000000.0 * r.gigabytes / nullif(r.calls, 0) AS DECIMAL(18, 6)), 1) AS kilobytes_per_call,
  count(*) OVER () AS rows_in_all
FROM resource AS r
JOIN sales_data.products AS p ON p.product_id = r.product_id
WHERE r.calls > 0
ORDER BY r.calls DESC, r.product_id, r.part
LIMIT CAST($top AS INTEGER)

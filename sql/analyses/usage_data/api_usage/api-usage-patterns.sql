-- title: What customers do with the API: resources, reading against writing, concentration
-- question: Which parts of the API carry the traffic, is it read or written, and does it hang on a few customers?
-- asked: Which API endpoints get the traffic, is it reads or writes, and do a few customers make up most of it?
-- asked: How is our API used, and by whom mostly?
-- asked: Does API traffic depend on a handful of big users?
-- use-case: API usage patterns
-- says: {most} calls go to {largest calls by resource}; of all calls {all write_percent} write. The ten customers with most calls make {first ten_largest_percent_of_all} of them, out of {first customers_calling 'customer'}; of the calls to the first part {first top_account_share_percent} come from one, {first top_account}.
-- read: Calls are those of the measured weeks of the period, one in every second month of each install. Reading is GET; writing is POST, PUT and DELETE. Top account share is the part of a resource's calls by its largest customer: above half, a change of this part is a matter of that one customer. The ten with most calls are those over all parts of the API.
-- chart: bar x=resource y=calls
-- total: calls
-- share: write_percent of calls
-- difficulty: advanced
-- parameter: product
-- parameter: within_days = 92
-- parameter: top = 25
WITH calls AS (
  SELECT a.product_id, a.customer_id,
    split_part(a.endpoint, '/', 3) AS part,
    sum(a.call_count) AS calls,
    sum(a.call_count) FILTER (WHERE a.method <> 'GET') AS writes,
    sum(a.data_transferred_gb) AS gigabytes,
    sum(a.call_count) FILTER (WHERE a.authentication_type = 'API Key') AS by_key
  FROM usage_data.api_usage AS a
  WHERE a.usage_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND a.usage_date <= CAST($as_of AS DATE)
    AND (CAST($product AS VARCHAR) IS NULL OR a.product_id = $product)
  GROUP BY a.product_id, a.customer_id, split_part(a.endpoint, '/', 3)
),
customer AS (
  SELECT customer_id, sum(calls) AS calls, row_number() OVER (ORDER BY sum(calls) DESC, customer_id) AS nth
  FROM calls
  GROUP BY customer_id
),
whole AS (
  SELECT count(*) AS customers, sum(calls) AS calls, sum(calls) FILTER (WHERE nth <= 10) AS calls_of_ten
  FROM customer
),
ranked AS (
  SELECT s.*, row_number() OVER (PARTITION BY product_id, part ORDER BY calls DESC, customer_id) AS nth
  FROM calls AS s
),
resource AS (
  SELECT product_id, part,
    count(*) FILTER (WHERE calls > 0) AS accounts,
    sum(calls) AS calls,
    max(calls) AS calls_of_largest,
    max(CASE WHEN nth = 1 THEN customer_id END) AS largest_id,
    sum(writes) AS writes,
    sum(by_key) AS by_key,
    sum(gigabytes) AS gigabytes
  FROM ranked
  GROUP BY product_id, part
)
SELECT
  concat(p.product_name, ' /', r.part) AS resource,
  r.product_id,
  r.calls,
  round(CAST(100.0 * r.calls / nullif(sum(r.calls) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_all_percent,
  round(CAST(100.0 * coalesce(r.writes, 0) / nullif(r.calls, 0) AS DECIMAL(18, 6)), 1) AS write_percent,
  r.accounts,
  round(CAST(100.0 * r.calls_of_largest / nullif(r.calls, 0) AS DECIMAL(18, 6)), 1) AS top_account_share_percent,
  c.customer_name AS top_account,
  round(CAST(100.0 * r.calls / nullif(sum(r.calls) OVER (PARTITION BY r.product_id), 0) AS DECIMAL(18, 6)), 1) AS share_of_product_percent,
  round(CAST(100.0 * coalesce(r.by_key, 0) / nullif(r.calls, 0) AS DECIMAL(18, 6)), 1) AS plain_key_percent,
  round(CAST(1000000.0 * r.gigabytes / nullif(r.calls, 0) AS DECIMAL(18, 6)), 1) AS kilobytes_per_call,
  round(CAST(100.0 * w.calls_of_ten / nullif(w.calls, 0) AS DECIMAL(18, 6)), 1) AS ten_largest_percent_of_all,
  w.customers AS customers_calling,
  count(*) OVER () AS rows_in_all
FROM resource AS r
CROSS JOIN whole AS w
JOIN sales_data.products AS p ON p.product_id = r.product_id
JOIN sales_data.customers AS c ON c.customer_id = r.largest_id
WHERE r.calls > 0
ORDER BY r.calls DESC, r.product_id, r.part
LIMIT CAST($top AS INTEGER)

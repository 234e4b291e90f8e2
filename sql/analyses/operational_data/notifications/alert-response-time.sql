-- title: From alert to notice to solution
-- question: How long does it take from an alert until the customer knows, until it is read and until it is solved, and which kinds linger?
-- asked: How fast do customers learn of an alert, read it and get it fixed, and what kinds drag on?
-- asked: How long do alerts take from raised to read to resolved?
-- asked: What is our alert response time, by kind of alert?
-- use-case: Alert response time
-- says: The median time to a solution, open alerts included, {ranges median_days_to_solve by alert}; {sum still_open 'alert'} {is/are} still open.
-- read: Alerts of the last days given. Days to solve is the median over the alerts that are at least 30 days old, one that is still open counting as longer than any solved one; it is empty where half of them are open. Solved within a week counts solved alerts of those at least a week old. Read first compares, in days, the median of solved alerts whose notice was read with those unread: a minus means that they were solved sooner, not that reading did it.
-- chart: bar x=alert y=median_days_to_solve
-- rate: notified_percent of alerts, read_percent of read_n, solved_within_a_week_percent of solved_within_a_week_n
-- mean: median_days_to_solve of median_days_to_solve_n
-- difficulty: intermediate
-- parameter: product
-- parameter: region
-- parameter: within_days = 365
-- parameter: min_rows = 3
-- uses: alert_states
WITH notices AS (
  SELECT n.related_entity_id AS alert_id, min(n.sent_date) AS sent, min(n.read_date) AS seen
  FROM operational_data.notifications AS n
  WHERE n.related_entity_type = 'Alert'
  GROUP BY n.related_entity_id
),
alerts AS (
  SELECT a.alert_type, a.severity, a.status, a.alert_date, a.resolution_date, a.assigned_to, n.sent, n.seen,
    a.resolution_date - a.alert_date AS days_taken,
    CASE WHEN a.is_open THEN CAST($as_of AS DATE) - a.alert_date END AS days_open
  FROM alert_states AS a
  JOIN sales_data.customers AS c ON c.customer_id = a.customer_id
  LEFT JOIN notices AS n ON n.alert_id = a.alert_id
  WHERE a.alert_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND a.alert_date <= CAST($as_of AS DATE)
    AND (CAST($product AS VARCHAR) IS NULL OR a.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
)
SELECT
  concat(a.alert_type, ', ', lower(a.severity)) AS alert,
  count(*) AS alerts,
  round(CAST(100.0 * count(a.sent) / count(*) AS DECIMAL(18, 6)), 1) AS notified_percent,
  round(CAST(1.0 * sum(a.sent - a.alert_date) / nullif(count(a.sent), 0) AS DECIMAL(18, 6)), 1) AS mean_days_to_notice,
  round(CAST(100.0 * count(a.seen) / nullif(count(a.sent), 0) AS DECIMAL(18, 6)), 1) AS read_percent,
  round(CAST(1.0 * sum(a.seen - a.sent) / nullif(count(a.seen), 0) AS DECIMAL(18, 6)), 1) AS mean_days_to_read,
  nullif(percentile_disc(0.5) WITHIN GROUP (ORDER BY CASE WHEN a.alert_date <= CAST($as_of AS DATE) - 30 THEN coalesce(a.days_taken, 100000) END), 100000) AS median_days_to_solve,
  round(CAST(100.0 * count(*) FILTER (WHERE a.days_taken <= 7 AND a.alert_date <= CAST($as_of AS DATE) - 7)
    / nullif(count(*) FILTER (WHERE a.alert_date <= CAST($as_of AS DATE) - 7), 0) AS DECIMAL(18, 6)), 1) AS solved_within_a_week_percent,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN a.seen IS NOT NULL THEN a.days_taken END) AS DECIMAL(18, 6)), 0)
    - round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN a.seen IS NULL THEN a.days_taken END) AS DECIMAL(18, 6)), 0) AS read_first_days,
  count(a.days_open) AS still_open,
  max(a.days_open) AS oldest_days_open,
  count(*) FILTER (WHERE a.days_open IS NOT NULL AND a.assigned_to IS NULL) AS open_without_owner,
  count(a.sent) AS read_n,
  count(*) FILTER (WHERE a.alert_date <= CAST($as_of AS DATE) - 30) AS median_days_to_solve_n,
  count(*) FILTER (WHERE a.alert_date <= CAST($as_of AS DATE) - 7) AS solved_within_a_week_n
FROM alerts AS a
GROUP BY a.alert_type, a.severity
HAVING count(*) >= CAST($min_rows AS INTEGER)
ORDER BY median_days_to_solve DESC NULLS LAST, a.alert_type, a.severity

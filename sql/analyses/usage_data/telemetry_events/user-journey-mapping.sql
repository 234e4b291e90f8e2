-- title: What users do next within a session
-- question: Which steps follow each other in a session, and where do errors and refusals lead?
-- asked: What do users do one after the other in a session, and what happens after an error or refusal?
-- asked: What paths do users take through the product, and where do failures send them?
-- asked: How do sessions typically run, step by step, and do errors end them?
-- use-case: User journey mapping
-- says: After an error {most of} the next steps are {largest times by next_step where step = 'Error'}[; log-outs after it against after all other steps: {against share_percent from share_after_others_percent where step = 'Error' and next_step = 'Logout'}][. After a refusal {most of} the next steps are {largest times by next_step where step = 'Permission_Denied'}][; log-outs: {against share_percent from share_after_others_percent where step = 'Permission_Denied' and next_step = 'Logout'}].
-- read: Each row is a step and what came next in the same session, as a share of all that followed that step. Sessions show a sample of their events, so a step in between may be missing; compare shares, not counts. share_after_others_percent is how often the same step comes next after all other steps: only where the two differ by more than chance does an error or a refusal lead anywhere of its own. More Logout than usual means that users give up.
-- chart: heat x=next_step y=share_percent series=step
-- rate: share_percent of times_step, share_after_others_percent of times_others
-- differs: share_percent from share_after_others_percent
-- difficulty: advanced
-- parameter: product
-- parameter: customer
-- parameter: within_days = 365
WITH steps AS (
  SELECT e.session_id, e.user_id, e.event_type AS step, e.event_timestamp AS moment,
    lead(e.event_type) OVER journey AS next_step,
    lead(e.event_timestamp) OVER journey AS next_moment
  FROM usage_data.telemetry_events AS e
  WHERE e.session_id IS NOT NULL
    AND e.event_timestamp >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1
    AND e.event_timestamp < CAST($as_of AS DATE) + 1
    AND (CAST($product AS VARCHAR) IS NULL OR e.product_id = $product)
    AND (CAST($customer AS VARCHAR) IS NULL OR e.customer_id = $customer)
  WINDOW journey AS (PARTITION BY e.session_id ORDER BY e.event_timestamp, e.event_id)
),
pairs AS (
  SELECT step, next_step,
    count(*) AS times,
    count(DISTINCT user_id) AS users,
    round(CAST(avg(EXTRACT(epoch FROM next_moment) - EXTRACT(epoch FROM moment)) / 60 AS DECIMAL(18, 6)), 1) AS mean_minutes_between
  FROM steps
  WHERE next_step IS NOT NULL
  GROUP BY step, next_step
)
SELECT
  step,
  next_step,
  round(CAST(100.0 * times / nullif(sum(times) OVER (PARTITION BY step), 0) AS DECIMAL(18, 6)), 1) AS share_percent,
  times,
  users,
  mean_minutes_between,
  round(CAST(100.0 * (sum(times) OVER (PARTITION BY next_step) - times)
    / nullif(sum(times) OVER () - sum(times) OVER (PARTITION BY step), 0) AS DECIMAL(18, 6)), 1) AS share_after_others_percent,
  sum(times) OVER (PARTITION BY step) AS times_step,
  sum(times) OVER () - sum(times) OVER (PARTITION BY step) AS times_others
FROM pairs
ORDER BY step, times DESC, next_step

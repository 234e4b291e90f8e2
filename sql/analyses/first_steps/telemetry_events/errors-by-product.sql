-- title: Errors and timeouts by product
-- question: Which products sent the most errors and timeouts in the last three months?
-- asked: Which of our products are throwing errors?
-- asked: Where do users run into failures and time-outs most these days?
-- asked: What is the buggiest product lately, going by telemetry?
-- says: {sum errors 'error or timeout|errors and timeouts'} {was/were} recorded, {most of} them from {largest errors by product_id}; their share of a product's events {ranges error_percent by product_id}.
-- none: No event was recorded.
-- read: Events of the types Error and Timeout in the sample that is recorded. A product with many users has more of them, so look at their share of all its events as well.
-- chart: bar x=product_id y=errors
-- total: errors
-- difficulty: intermediate
-- rate: error_percent of events
-- parameter: within_days = 91
SELECT
  e.product_id,
  count(*) FILTER (WHERE e.event_type IN ('Error', 'Timeout')) AS errors,
  count(*) AS events,
  round(CAST(100.0 * count(*) FILTER (WHERE e.event_type IN ('Error', 'Timeout')) / count(*) AS DECIMAL(18, 6)), 1) AS error_percent,
  count(DISTINCT CASE WHEN e.event_type IN ('Error', 'Timeout') THEN e.customer_id END) AS customers
FROM usage_data.telemetry_events AS e
WHERE CAST(e.event_timestamp AS DATE) > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
GROUP BY e.product_id
ORDER BY errors DESC, e.product_id

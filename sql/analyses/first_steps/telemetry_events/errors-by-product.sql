-- title: Errors and timeouts by product
-- question: Which products sent the most errors and timeouts in the last three months?
-- asked: Which of our products are throwing errors?
-- asked: Where do users run into failures and time-outs most these days?
-- asked: What is the buggiest product lately, going by telemetry?
-- says: {sum errors 'error'} {was/were} recorded; {first product_id} sent the most ({first errors}).
-- none: No error was recorded.
-- read: Events of the types Error and Timeout in the sample that is recorded. A product with many users has more of them, so look at the customers as well.
-- chart: bar x=product_id y=errors
-- total: errors
-- difficulty: easy
-- parameter: within_days = 91
SELECT
  e.product_id,
  count(*) AS errors,
  count(DISTINCT e.customer_id) AS customers
FROM usage_data.telemetry_events AS e
WHERE e.event_type IN ('Error', 'Timeout')
  AND CAST(e.event_timestamp AS DATE) > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
GROUP BY e.product_id
ORDER BY errors DESC, e.product_id

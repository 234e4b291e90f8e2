-- title: Telemetry events by type
-- question: What did users do in the last month, by the events that our products sent?
-- asked: What kinds of events is our telemetry picking up?
-- asked: How many page views, searches, exports and errors were recorded over the past month?
-- asked: What are users up to inside the product, event by event?
-- says: {sum events 'event'} {was/were} recorded, {most of} them {largest events by event}.
-- read: The events are a sample of what happens, so compare types, not sums. Errors, timeouts and refusals are events too. Those of integrations are recorded in every second month only: in a month without, none came.
-- chart: bar x=event y=events
-- total: events
-- difficulty: easy
-- parameter: product
-- parameter: within_days = 30
SELECT
  e.event_type AS event,
  count(*) AS events,
  count(DISTINCT e.customer_id) AS customers
FROM usage_data.telemetry_events AS e
WHERE CAST(e.event_timestamp AS DATE) > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  AND (CAST($product AS VARCHAR) IS NULL OR e.product_id = $product)
GROUP BY e.event_type
ORDER BY events DESC, event

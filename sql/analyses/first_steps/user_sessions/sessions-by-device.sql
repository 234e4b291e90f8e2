-- title: Sessions by device
-- question: On which devices do users work, and how long does a session last on each?
-- asked: Desktop, mobile or tablet: what do our users work on?
-- asked: How much mobile usage do we have?
-- asked: How are sessions split over devices, and how long are they?
-- says: {sum sessions 'session'} {was/were} recorded, {most of} them on {largest sessions by device}; a session's minutes {ranges mean_minutes by device}.
-- read: Sessions of the days asked for in the sample that is recorded. Minutes and pages are the mean of a session.
-- chart: column x=device y=sessions
-- total: sessions
-- difficulty: easy
-- mean: mean_minutes of sessions
-- parameter: product
-- parameter: within_days = 91
SELECT
  s.device_type AS device,
  count(*) AS sessions,
  count(DISTINCT s.user_id) AS users,
  round(CAST(avg(s.duration_minutes) AS DECIMAL(18, 6)), 1) AS mean_minutes,
  round(CAST(avg(s.pages_viewed) AS DECIMAL(18, 6)), 1) AS mean_pages
FROM usage_data.user_sessions AS s
WHERE CAST(s.session_start AS DATE) > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  AND (CAST($product AS VARCHAR) IS NULL OR s.product_id = $product)
GROUP BY s.device_type
ORDER BY sessions DESC, device

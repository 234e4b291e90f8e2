-- title: What sessions of each length achieve
-- question: Are long sessions productive or a sign of trouble, and where do users leave too soon?
-- asked: Are long sessions a good sign or a bad one, and where do people quit early?
-- asked: Do users who stay longer get more done, or are they struggling?
-- asked: How long are sessions, are they productive, and where are they cut short?
-- use-case: Session duration optimization
-- says: By length, actions per minute {ranges actions_per_minute by session_length}; the share of sessions with errors {ranges faulty_percent by session_length}[. {sum share_percent where session_length = 'under 3 min'} of sessions end in under three minutes, {sum mobile_percent where session_length = 'under 3 min'} of these on a phone or tablet].
-- read: Sessions by length; time share is the part of all minutes that goes into them. Long sessions are struggles, and not work, only if they have fewer actions per page and more errors than the others. Very short sessions with hardly a page are visits that found nothing to do. About as many events are recorded of a short session as of a long one, so faults compare. Faulty sessions are those with a sampled error, timeout, refusal or slow page.
-- chart: column x=session_length y=actions_per_minute
-- rate: faulty_percent of sessions, mobile_percent of sessions
-- mean: actions_per_minute of sessions
-- difficulty: intermediate
-- parameter: product
-- parameter: region
-- parameter: within_days = 365
WITH trouble AS (
  SELECT DISTINCT e.session_id
  FROM usage_data.telemetry_events AS e
  WHERE e.session_id IS NOT NULL AND e.severity <> 'Info'
    AND e.event_timestamp >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1
),
sessions AS (
  SELECT s.product_id, s.user_id, s.duration_minutes, s.pages_viewed, s.actions_taken, s.device_type,
    CASE WHEN t.session_id IS NULL THEN 0 ELSE 1 END AS faulty,
    CASE
      WHEN s.duration_minutes < 3 THEN 1
      WHEN s.duration_minutes < 10 THEN 2
      WHEN s.duration_minutes < 20 THEN 3
      WHEN s.duration_minutes < 40 THEN 4
      WHEN s.duration_minutes < 60 THEN 5
      WHEN s.duration_minutes < 120 THEN 6
      ELSE 7
    END AS band
  FROM usage_data.user_sessions AS s
  JOIN sales_data.customers AS c ON c.customer_id = s.customer_id
  LEFT JOIN trouble AS t ON t.session_id = s.session_id
  WHERE s.session_start >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1
    AND s.session_start < CAST($as_of AS DATE) + 1
    AND (CAST($product AS VARCHAR) IS NULL OR s.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
)
SELECT
  CASE band WHEN 1 THEN 'under 3 min' WHEN 2 THEN '3 to 9 min' WHEN 3 THEN '10 to 19 min' WHEN 4 THEN '20 to 39 min'
    WHEN 5 THEN '40 to 59 min' WHEN 6 THEN '1 to 2 hours' ELSE 'over 2 hours' END AS session_length,
  count(*) AS sessions,
  round(CAST(100.0 * count(*) / nullif(sum(count(*)) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_percent,
  round(CAST(100.0 * sum(duration_minutes) / nullif(sum(sum(duration_minutes)) OVER (), 0) AS DECIMAL(18, 6)), 1) AS time_share_percent,
  round(CAST(1.0 * sum(pages_viewed) / count(*) AS DECIMAL(18, 6)), 1) AS pages_per_session,
  round(CAST(1.0 * sum(actions_taken) / count(*) AS DECIMAL(18, 6)), 1) AS actions_per_session,
  round(CAST(1.0 * sum(actions_taken) / nullif(sum(duration_minutes), 0) AS DECIMAL(18, 6)), 2) AS actions_per_minute,
  round(CAST(1.0 * sum(actions_taken) / nullif(sum(pages_viewed), 0) AS DECIMAL(18, 6)), 2) AS actions_per_page,
  round(CAST(100.0 * sum(faulty) / count(*) AS DECIMAL(18, 6)), 1) AS faulty_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE device_type <> 'Desktop') / count(*) AS DECIMAL(18, 6)), 1) AS mobile_percent,
  count(DISTINCT user_id) AS users
FROM sessions
GROUP BY band
ORDER BY band

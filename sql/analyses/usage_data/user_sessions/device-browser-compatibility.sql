-- title: Sessions and errors by device, system and browser
-- question: On which combinations of device, system and browser do users run into errors or work worse than others?
-- asked: On which devices, browsers and systems do users have problems?
-- asked: Is there a browser or OS on which our products work badly?
-- asked: Which device and browser combinations give more errors or poorer sessions?
-- use-case: Device/browser compatibility
-- says: By device, system and browser, errors per 1,000 sessions {ranges errors_per_1000_sessions by combination}.
-- read: Errors are telemetry's errors and timeouts within these sessions, per 1,000 sessions; the index sets them against the mean of all (100). Actions are compared within the same kind of device, since mobile sessions are short everywhere. Rare combinations are left out (least).
-- chart: bar x=combination y=errors_per_1000_sessions
-- rate: errors_per_1000_sessions of sessions
-- mean: error_index of sessions
-- total: sessions
-- difficulty: advanced
-- parameter: product
-- parameter: within_days = 365
-- parameter: min_rows = 50
WITH faults AS (
  SELECT e.session_id,
    count(*) AS errors,
    count(*) FILTER (WHERE e.severity = 'Critical') AS critical
  FROM usage_data.telemetry_events AS e
  WHERE e.event_type IN ('Error', 'Timeout') AND e.session_id IS NOT NULL
    AND e.event_timestamp >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1
  GROUP BY e.session_id
),
combination AS (
  SELECT s.device_type, s.os, s.browser,
    count(*) AS sessions,
    count(DISTINCT s.user_id) AS users,
    sum(s.duration_minutes) AS minutes,
    sum(s.actions_taken) AS actions,
    sum(coalesce(f.errors, 0)) AS errors,
    sum(coalesce(f.critical, 0)) AS critical
  FROM usage_data.user_sessions AS s
  LEFT JOIN faults AS f ON f.session_id = s.session_id
  WHERE s.session_start >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1
    AND s.session_start < CAST($as_of AS DATE) + 1
    AND (CAST($product AS VARCHAR) IS NULL OR s.product_id = $product)
  GROUP BY s.device_type, s.os, s.browser
),
compared AS (
  SELECT c.*,
    sum(c.sessions) OVER () AS all_sessions,
    sum(c.errors) OVER () AS all_errors,
    1.0 * sum(c.actions) OVER (PARTITION BY c.device_type) / nullif(sum(c.sessions) OVER (PARTITION BY c.device_type), 0) AS usual_actions
  FROM combination AS c
)
SELECT
  concat(device_type, ', ', os, ', ', browser) AS combination,
  device_type,
  os,
  browser,
  sessions,
  users,
  round(CAST(100.0 * sessions / nullif(all_sessions, 0) AS DECIMAL(18, 6)), 1) AS share_percent,
  round(CAST(1000.0 * errors / nullif(sessions, 0) AS DECIMAL(18, 6)), 1) AS errors_per_1000_sessions,
  round(CAST(100.0 * errors * all_sessions / nullif(1.0 * sessions * all_errors, 0) AS DECIMAL(18, 6)), 0) AS error_index,
  critical AS critical_errors,
  round(CAST(1.0 * minutes / nullif(sessions, 0) AS DECIMAL(18, 6)), 1) AS minutes_per_session,
  round(CAST(1.0 * actions / nullif(sessions, 0) AS DECIMAL(18, 6)), 1) AS actions_per_session,
  round(CAST(100.0 * actions / nullif(sessions * usual_actions, 0) AS DECIMAL(18, 6)), 0) AS actions_index_in_device
FROM compared
WHERE sessions >= CAST($min_rows AS INTEGER)
ORDER BY errors_per_1000_sessions DESC, sessions DESC, device_type, os, browser

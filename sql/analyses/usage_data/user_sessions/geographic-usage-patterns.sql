-- title: Usage by country: reach, intensity and growth
-- question: Where in the world is the product used, how does use differ from country to country, and where does it grow?
-- asked: In which countries is the product used, how does usage differ, and where is it growing?
-- asked: What is our usage by country?
-- asked: Where in the world are our users, and where are there more of them than before?
-- use-case: Geographic usage patterns
-- says: Sessions in the sample {changed sessions from sessions_before} on the same days a year before; {most} come from {largest sessions by country}. [Of countries with a hundred or more then, growth was highest in {most growth_percent by country where sessions_before > 99} and lowest in {least growth_percent by country where sessions_before > 99}.][ Where there are a hundred or more now, the mean session {ranges minutes_per_session by country where sessions > 99}.]
-- read: Sessions are a sample and in local time. Growth compares the period with the same days a year before, since years have a shape; new installs bring new sessions, so growth is that of the base too. same_users_percent counts how many of the earlier period's users were seen again. A country where use has ended stays, with no sessions now. Sessions on phones and tablets are one share. Off-hours use speaks for shifts or for support at unusual hours.
-- chart: bar x=country y=sessions,sessions_before
-- rate: phone_or_tablet_percent of sessions, off_hours_percent of sessions
-- mean: growth_percent of sessions_before, minutes_per_session of sessions
-- total: sessions, sessions_before
-- difficulty: intermediate
-- parameter: region
-- parameter: product
-- parameter: within_days = 180
-- parameter: top = 25
WITH users AS (
  SELECT c.region, s.location_country AS country, s.customer_id, s.user_id,
    count(*) FILTER (WHERE s.session_start >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1) AS sessions,
    count(*) FILTER (WHERE s.session_start < CAST($as_of AS DATE) - 365 + 1) AS sessions_before,
    sum(s.duration_minutes) FILTER (WHERE s.session_start >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1) AS minutes,
    count(*) FILTER (WHERE s.session_start >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1 AND s.device_type <> 'Desktop') AS mobile,
    count(*) FILTER (WHERE s.session_start >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1
      AND (EXTRACT(hour FROM s.session_start) < 7 OR EXTRACT(hour FROM s.session_start) >= 19 OR EXTRACT(isodow FROM s.session_start) >= 6)) AS off_hours
  FROM usage_data.user_sessions AS s
  JOIN sales_data.customers AS c ON c.customer_id = s.customer_id
  WHERE ((s.session_start >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1 AND s.session_start < CAST($as_of AS DATE) + 1)
      OR (s.session_start >= CAST($as_of AS DATE) - 365 - CAST($within_days AS INTEGER) + 1 AND s.session_start < CAST($as_of AS DATE) - 365 + 1))
    AND (CAST($product AS VARCHAR) IS NULL OR s.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY c.region, s.location_country, s.customer_id, s.user_id
)
SELECT
  country,
  region,
  count(DISTINCT CASE WHEN sessions > 0 THEN customer_id END) AS accounts,
  count(*) FILTER (WHERE sessions > 0) AS users,
  sum(sessions) AS sessions,
  round(CAST(100.0 * sum(sessions) / nullif(sum(sum(sessions)) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_percent,
  sum(sessions_before) AS sessions_before,
  round(CAST(100.0 * (sum(sessions) - sum(sessions_before)) / nullif(sum(sessions_before), 0) AS DECIMAL(18, 6)), 1) AS growth_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE sessions > 0 AND sessions_before > 0) / nullif(count(*) FILTER (WHERE sessions_before > 0), 0) AS DECIMAL(18, 6)), 1) AS same_users_percent,
  round(CAST(1.0 * sum(sessions) / nullif(count(*) FILTER (WHERE sessions > 0), 0) AS DECIMAL(18, 6)), 1) AS sessions_per_user,
  round(CAST(1.0 * sum(minutes) / nullif(sum(sessions), 0) AS DECIMAL(18, 6)), 1) AS minutes_per_session,
  round(CAST(100.0 * sum(mobile) / nullif(sum(sessions), 0) AS DECIMAL(18, 6)), 1) AS phone_or_tablet_percent,
  round(CAST(100.0 * sum(off_hours) / nullif(sum(sessions), 0) AS DECIMAL(18, 6)), 1) AS off_hours_percent,
  count(*) OVER () AS rows_in_all
FROM users
GROUP BY country, region
HAVING sum(sessions) > 0 OR sum(sessions_before) > 0
ORDER BY sessions DESC, country, region
LIMIT CAST($top AS INTEGER)

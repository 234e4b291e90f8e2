-- title: Expected and actual attendance, event by event
-- question: How many people came to our events compared with what we expected and with the event of the same kind before, and how are the next ones filling?
-- asked: How was turnout at our events against plan and against the last one, and how are sign-ups for the next?
-- asked: Did as many people show up at our events as we thought, and what about upcoming ones?
-- asked: Actual versus expected event attendance, and how full will the next events be?
-- use-case: Attendance tracking
-- says: {sum actual_attendees 'guest' where state = 'held'} came to {count 'event' where state = 'held'}, {sum expected_attendees where state = 'held'} were expected; {count where filled_percent < 80} filled less than 80 % of what was expected, {count where change_to_previous_percent > 0} drew more and {count where change_to_previous_percent < 0} fewer than the event of their kind and region before[; {count 'event' where state = 'ahead'} {is/are} still ahead].
-- read: filled_percent is attendance per expected attendee; under 80 means that the room was booked too large. Registrations are known for webinars only, as is no_show_percent; for an event still to come they are those so far.
-- chart: bar x=event_name y=expected_attendees,actual_attendees
-- rate: no_show_percent of registrations
-- decides: filled_percent, change_to_previous_percent, registrations
-- total: expected_attendees, actual_attendees
-- difficulty: intermediate
-- parameter: region
-- parameter: within_months = 24
-- parameter: top = 40
WITH registered AS (
  SELECT event_id, count(*) AS registrations, count(*) FILTER (WHERE attended = 'Yes') AS attended
  FROM marketing_data.webinar_attendance
  WHERE registration_date <= CAST($as_of AS DATE)
  GROUP BY event_id
),
tracked AS (
  SELECT e.*, e.event_date > CAST($as_of AS DATE) AS ahead, r.registrations, r.attended,
    CASE WHEN e.event_date <= CAST($as_of AS DATE) THEN 100.0 * e.actual_attendees / nullif(e.expected_attendees, 0) END AS filled,
    lag(CASE WHEN e.event_date <= CAST($as_of AS DATE) THEN e.actual_attendees END) OVER (PARTITION BY e.event_type, e.region ORDER BY e.event_date, e.event_id) AS attendees_before
  FROM marketing_data.events AS e
  LEFT JOIN registered AS r ON r.event_id = e.event_id
)
SELECT
  event_name, event_type, region, event_date,
  CASE WHEN ahead THEN 'ahead' ELSE 'held' END AS state,
  expected_attendees,
  CASE WHEN NOT ahead THEN actual_attendees END AS actual_attendees,
  round(CAST(filled AS DECIMAL(18, 6)), 1) AS filled_percent,
  CASE WHEN NOT ahead THEN actual_attendees - expected_attendees END AS difference,
  registrations,
  CASE WHEN NOT ahead THEN round(CAST(100.0 * (registrations - attended) / nullif(registrations, 0) AS DECIMAL(18, 6)), 1) END AS no_show_percent,
  attendees_before AS attendees_of_previous_alike,
  CASE WHEN NOT ahead THEN round(CAST(100.0 * (actual_attendees - attendees_before) / nullif(attendees_before, 0) AS DECIMAL(18, 6)), 1) END AS change_to_previous_percent,
  event_id,
  count(*) OVER () AS rows_in_all
FROM tracked
WHERE event_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR region = $region)
ORDER BY event_date DESC, event_id
LIMIT CAST($top AS INTEGER)

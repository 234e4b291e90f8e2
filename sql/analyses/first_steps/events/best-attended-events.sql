-- title: The best attended events
-- question: Which of our events drew the most guests?
-- asked: What were our biggest events by turnout?
-- asked: Top events by number of people who showed up?
-- asked: Which conferences, workshops and webinars pulled in the largest crowds?
-- says: Of {count 'event'}, {first event_name} drew the most guests ({first guests} of {first expected_guests} expected).
-- read: Events that have taken place, by the guests who came, the fullest first. Compare with the guests expected: a big event may still have disappointed.
-- chart: bar x=event_id y=guests
-- total: guests
-- difficulty: easy
-- parameter: region
-- parameter: top = 10
SELECT
  e.event_id,
  e.event_name,
  e.actual_attendees AS guests,
  e.expected_attendees AS expected_guests,
  e.event_type,
  e.event_date,
  e.location,
  e.region,
  count(*) OVER () AS rows_in_all
FROM marketing_data.events AS e
WHERE e.event_date <= CAST($as_of AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR e.region = $region)
ORDER BY e.actual_attendees DESC, e.event_id
LIMIT CAST($top AS INTEGER)

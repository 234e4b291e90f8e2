-- title: Days on which a customer's accounts did not behave as usual
-- question: When and from where did accounts behave unlike themselves in the last year, and did anyone get in?
-- asked: Has any account been behaving strangely over the past year, and did someone get in?
-- asked: Which user accounts show odd times or places of access?
-- asked: When did we see suspicious activity on accounts, and was it successful?
-- use-case: Unusual activity detection
-- says: {count 'incident' where points > 4} {stands/stand} out by five points or more, among {count} listed; the worst is {first incident} ({first points}). After failures somebody got in on {count 'day' where got_in_after_failure = 'Yes'}.
-- read: One line per customer, day and address from the least points on. What a single failed login brings, at night and from an address not seen before, is four and daily fare: from five points on an incident stands out. Points: one per failed login, two more per blocked one, three per further user from the same address, one per event at night or at a weekend beyond what this customer's habit would bring, two if the address was new, two per export of account data, settings or histories, one per deletion. Got in says that a login succeeded from that address on that day after a failure: open these first, though a user who mistypes and tries again looks the same. The log samples all events, so that an address may be older than it seems.
-- decides: got_in_after_failure
-- chart: bar x=incident y=points
-- none: No customer's accounts behaved unlike themselves.
-- difficulty: advanced
-- parameter: customer
-- parameter: region
-- parameter: within_days = 365
-- parameter: min_rows = 3
-- parameter: top = 25
WITH events AS (
  SELECT a.customer_id, a.user_account_id, a.event_timestamp, CAST(a.event_timestamp AS DATE) AS day, a.event_type, a.entity_type, a.success, a.error_message, a.ip_address,
    CASE WHEN EXTRACT(hour FROM a.event_timestamp) < 6 OR EXTRACT(hour FROM a.event_timestamp) >= 21 OR EXTRACT(isodow FROM a.event_timestamp) >= 6 THEN 1 ELSE 0 END AS odd_time
  FROM operational_data.audit_log AS a
  WHERE (CAST($customer AS VARCHAR) IS NULL OR a.customer_id = $customer)
),
habits AS (
  SELECT e.customer_id, 1.0 * count(*) / count(DISTINCT e.day) AS events_per_day, 100.0 * sum(e.odd_time) / count(*) AS odd_percent,
    CAST(1.0 * sum(e.odd_time) / count(*) AS DECIMAL(18, 6)) AS odd_part
  FROM events AS e
  GROUP BY e.customer_id
),
addresses AS (
  SELECT e.customer_id, e.ip_address, min(e.day) AS first_seen
  FROM events AS e
  GROUP BY e.customer_id, e.ip_address
),
days AS (
  SELECT e.customer_id, e.day, e.ip_address, count(*) AS events, count(DISTINCT e.user_account_id) AS users,
    count(*) FILTER (WHERE e.event_type = 'Login' AND e.success = 'No') AS failed,
    count(*) FILTER (WHERE e.error_message LIKE '%too many attempts%') AS blocked,
    sum(e.odd_time) AS odd,
    count(*) FILTER (WHERE e.event_type = 'Export' AND e.entity_type IN ('Customer', 'Product')) AS wide_exports,
    count(*) FILTER (WHERE e.event_type = 'Delete' AND e.success = 'Yes') AS deletions,
    min(e.event_timestamp) AS first_event, max(e.event_timestamp) AS last_event,
    min(CASE WHEN e.event_type = 'Login' AND e.success = 'No' THEN e.event_timestamp END) AS first_failure,
    max(CASE WHEN e.event_type = 'Login' AND e.success = 'Yes' THEN e.event_timestamp END) AS last_login
  FROM events AS e
  WHERE e.day > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  GROUP BY e.customer_id, e.day, e.ip_address
),
scored AS (
  SELECT d.*, CASE WHEN a.first_seen = d.day THEN 1 ELSE 0 END AS new_address, h.events_per_day, h.odd_percent,
    d.failed + 2 * d.blocked + 3 * (d.users - 1) + greatest(d.odd - CAST(ceil(d.events * h.odd_part) AS INTEGER), 0) + CASE WHEN a.first_seen = d.day THEN 2 ELSE 0 END + 2 * d.wide_exports + d.deletions AS points
  FROM days AS d
  JOIN addresses AS a ON a.customer_id = d.customer_id AND a.ip_address = d.ip_address
  JOIN habits AS h ON h.customer_id = d.customer_id
)
SELECT
  s.day,
  concat(c.customer_name, ', ', CAST(s.day AS VARCHAR), ', ', s.ip_address) AS incident,
  s.customer_id,
  c.customer_name,
  s.points,
  s.ip_address AS address,
  CASE WHEN s.new_address = 1 THEN 'Yes' ELSE 'No' END AS address_new,
  s.users AS users_concerned,
  s.failed AS failed_logins,
  s.blocked AS blocked_attempts,
  CASE WHEN s.last_login > s.first_failure THEN 'Yes' ELSE 'No' END AS got_in_after_failure,
  s.odd AS events_at_odd_times,
  s.wide_exports,
  s.deletions,
  s.events,
  round(CAST(s.events_per_day AS DECIMAL(18, 6)), 1) AS usual_events_a_day,
  round(CAST(s.odd_percent AS DECIMAL(18, 6)), 1) AS usually_at_odd_times_percent,
  round(CAST(CAST(EXTRACT(epoch FROM s.last_event) - EXTRACT(epoch FROM s.first_event) AS DECIMAL(18, 6)) / 60 AS DECIMAL(18, 6)), 0) AS minutes_from_first_to_last,
  count(*) OVER () AS rows_in_all
FROM scored AS s
JOIN sales_data.customers AS c ON c.customer_id = s.customer_id
WHERE s.points >= CAST($min_rows AS INTEGER)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY s.points DESC, s.day DESC, s.customer_id, s.ip_address
LIMIT CAST($top AS INTEGER)

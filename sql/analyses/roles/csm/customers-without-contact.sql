-- title: My customers nobody has spoken to lately
-- question: Which of my customers have had no contact for weeks, what did we promise them last, and whom should I call?
-- asked: Which of my customers have I not spoken to for weeks, and what did we last promise them?
-- asked: Who in my book has gone without a call too long?
-- asked: Where have I been out of touch, and who is the person to ring?
-- says: {count 'customer'} with {sum arr} of ARR {has/have} not been spoken to in the days asked for; the longest wait is {first customer_name} ({first days_without_contact} at least).
-- read: Contact is a customer success activity, or a call, meeting or mail in the notes, by anyone of us, and without any on record the begin of the first contract, or of the record if that is later; tickets do not count, though a customer with recent ones is at least talking to support. Promise missed means that the date planned for the next activity has passed. Usual gap is the mean number of days between this customer's activities: far beyond it is neglect, not rhythm; it is empty below four activities.
-- decides: whom_to_call, promise_missed
-- chart: bar x=customer_name y=days_without_contact
-- none: Every customer has been spoken to lately.
-- total: arr
-- difficulty: advanced
-- parameter: csm
-- parameter: region
-- parameter: within_days = 45
-- parameter: top = 25
-- uses: book, health, begun
WITH talks AS (
  SELECT a.customer_id, max(a.activity_date) AS last_activity, count(*) AS activities,
    CASE WHEN count(*) >= 4 THEN 1.0 * (max(a.activity_date) - min(a.activity_date)) / (count(*) - 1) END AS usual_gap
  FROM operational_data.customer_success_activities AS a
  WHERE a.activity_date <= CAST($as_of AS DATE)
  GROUP BY a.customer_id
),
latest AS (
  SELECT DISTINCT ON (a.customer_id) a.customer_id, a.activity_type, a.sentiment, a.action_items, a.next_activity_date
  FROM operational_data.customer_success_activities AS a
  WHERE a.activity_date <= CAST($as_of AS DATE)
  ORDER BY a.customer_id, a.activity_date DESC, a.activity_id DESC
),
notes AS (
  SELECT n.customer_id, max(n.note_date) AS last_note
  FROM sales_data.customer_notes AS n
  WHERE n.note_type IN ('Call', 'Meeting', 'Email') AND n.note_date <= CAST($as_of AS DATE)
  GROUP BY n.customer_id
),
tickets AS (
  SELECT t.customer_id, max(t.created_date) AS last_ticket
  FROM support_data.support_tickets AS t
  WHERE t.created_date <= CAST($as_of AS DATE)
  GROUP BY t.customer_id
),
people AS (
  SELECT DISTINCT ON (k.customer_id) k.customer_id, concat(k.first_name, ' ', k.last_name, ', ' || k.title) AS person, k.phone
  FROM sales_data.customer_contacts AS k
  WHERE k.status = 'Active'
  ORDER BY k.customer_id, CASE k.role_type WHEN 'Champion' THEN 1 WHEN 'Decision Maker' THEN 2 WHEN 'Influencer' THEN 3 ELSE 4 END, k.last_contact_date DESC NULLS LAST, k.contact_id
),
seen AS (
  SELECT b.*, t.last_activity, t.usual_gap, n.last_note, coalesce(greatest(t.last_activity, n.last_note), greatest(g.first_day, r.day)) AS last_contact
  FROM book AS b
  JOIN begun AS g ON g.customer_id = b.customer_id
  CROSS JOIN (SELECT min(activity_date) AS day FROM operational_data.customer_success_activities) AS r
  LEFT JOIN talks AS t ON t.customer_id = b.customer_id
  LEFT JOIN notes AS n ON n.customer_id = b.customer_id
)
SELECT
  s.customer_id,
  s.customer_name,
  CAST($as_of AS DATE) - s.last_contact AS days_without_contact,
  round(CAST(s.usual_gap AS DECIMAL(18, 6)), 0) AS usual_gap_days,
  s.arr,
  h.overall_score AS health_score,
  h.health_trend,
  p.person AS whom_to_call,
  p.phone,
  l.activity_type AS last_kind,
  l.sentiment AS last_sentiment,
  l.action_items AS promised,
  CASE WHEN l.next_activity_date < CAST($as_of AS DATE) THEN 'Yes' ELSE 'No' END AS promise_missed,
  s.last_activity,
  s.last_note AS last_note_of_sales,
  t.last_ticket,
  s.next_end - CAST($as_of AS DATE) AS days_to_contract_end,
  s.csm,
  count(*) OVER () AS rows_in_all
FROM seen AS s
LEFT JOIN latest AS l ON l.customer_id = s.customer_id
LEFT JOIN health AS h ON h.customer_id = s.customer_id
LEFT JOIN people AS p ON p.customer_id = s.customer_id
LEFT JOIN tickets AS t ON t.customer_id = s.customer_id
WHERE CAST($as_of AS DATE) - s.last_contact >= CAST($within_days AS INTEGER)
ORDER BY days_without_contact DESC, s.arr DESC, s.customer_id
LIMIT CAST($top AS INTEGER)

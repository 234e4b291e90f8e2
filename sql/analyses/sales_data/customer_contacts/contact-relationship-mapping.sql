-- title: Who of us knows whom at our accounts
-- question: Who are the people at our most important accounts, who of us talks to them, and how strong is each tie?
-- asked: Who do we know at our key accounts, who is in touch with them, and how good is the relationship?
-- asked: Relationship map of our most important customers, please.
-- asked: How strong are our ties to people at the top accounts?
-- use-case: Contact relationship mapping
-- says: Of {count 'contact'} at our customers, {count where tie = 'strong'} {has/have} a strong tie with us, {count where tie = 'fresh'} a fresh one and {count where tie = 'fading'} a fading one; with {count where tie = 'none'} nobody has talked for a year, {count 'decision maker' where tie = 'none' and role = 'Decision Maker'} among them.
-- read: The accounts listed are the customers with the most recurring revenue, or the one asked for; of each, all active contacts. Talks of the last year are meetings, calls and mails noted by sales, and customer success activities that the contact attended; main colleague had most of them. Strong is three talks or more, with the latest within 90 days, fresh fewer, fading had none within 90 days; a decision maker without a tie is the gap in the map.
-- decides: customer_name, contact, role, main_colleague
-- chart: none
-- difficulty: advanced
-- parameter: customer
-- parameter: rep
-- parameter: top = 4
-- uses: live_installs
WITH live AS (
  SELECT i.customer_id, sum(i.contract_value) AS arr
  FROM live_installs AS i
  GROUP BY i.customer_id
),
chosen AS (
  SELECT c.customer_id, c.customer_name, c.account_owner, coalesce(l.arr, 0) AS arr,
    row_number() OVER (ORDER BY coalesce(l.arr, 0) DESC, c.customer_id) AS place
  FROM sales_data.customers AS c
  LEFT JOIN live AS l ON l.customer_id = c.customer_id
  WHERE (CAST($customer AS VARCHAR) IS NULL AND l.customer_id IS NOT NULL OR c.customer_id = $customer)
    AND (CAST($rep AS VARCHAR) IS NULL OR c.account_owner = $rep)
),
people AS (
  SELECT h.customer_name, h.account_owner, h.arr, h.place AS account_place,
    k.contact_id, k.customer_id, concat(k.first_name, ' ', k.last_name) AS name, k.title, k.department, k.role_type, k.is_primary, k.last_contact_date
  FROM chosen AS h
  JOIN sales_data.customer_contacts AS k ON k.customer_id = h.customer_id
  WHERE h.place <= CAST($top AS INTEGER) AND k.status = 'Active' AND k.created_date <= CAST($as_of AS DATE)
),
meetings AS (
  SELECT p.contact_id, n.created_by AS colleague, n.note_date AS day
  FROM people AS p
  JOIN sales_data.customer_notes AS n ON n.contact_id = p.contact_id
  WHERE n.note_type IN ('Meeting', 'Call', 'Email')
  UNION ALL
  SELECT p.contact_id, a.csm_name, a.activity_date
  FROM people AS p
  JOIN operational_data.customer_success_activities AS a ON a.customer_id = p.customer_id
  WHERE position(concat(', ', p.name, ',') IN concat(a.attendees, ',')) > 0
),
talks AS (
  SELECT m.contact_id, m.colleague, count(*) AS talks, max(m.day) AS latest
  FROM meetings AS m
  WHERE m.day > CAST($as_of AS DATE) - 365 AND m.day <= CAST($as_of AS DATE)
  GROUP BY m.contact_id, m.colleague
),
ties AS (
  SELECT t.contact_id, t.colleague,
    row_number() OVER (PARTITION BY t.contact_id ORDER BY t.talks DESC, t.latest DESC, t.colleague) AS place,
    sum(t.talks) OVER (PARTITION BY t.contact_id) AS talks,
    max(t.latest) OVER (PARTITION BY t.contact_id) AS latest,
    count(*) OVER (PARTITION BY t.contact_id) AS colleagues
  FROM talks AS t
)
SELECT
  p.customer_name,
  p.name AS contact,
  p.title,
  p.department,
  p.role_type AS role,
  CASE WHEN t.talks >= 3 AND t.latest >= CAST($as_of AS DATE) - 90 THEN 'strong'
       WHEN t.latest >= CAST($as_of AS DATE) - 90 THEN 'fresh'
       WHEN t.talks > 0 THEN 'fading'
       ELSE 'none' END AS tie,
  t.colleague AS main_colleague,
  coalesce(t.talks, 0) AS talks_last_year,
  coalesce(t.colleagues, 0) AS colleagues_in_touch,
  CAST($as_of AS DATE) - p.last_contact_date AS days_silent,
  p.is_primary,
  p.arr AS annual_recurring_revenue,
  p.account_owner,
  p.customer_id,
  p.contact_id
FROM people AS p
LEFT JOIN ties AS t ON t.contact_id = p.contact_id AND t.place = 1
ORDER BY p.account_place,
  CASE p.role_type WHEN 'Decision Maker' THEN 1 WHEN 'Champion' THEN 2 WHEN 'Influencer' THEN 3 WHEN 'Blocker' THEN 4 ELSE 5 END,
  coalesce(t.talks, 0) DESC, p.contact_id

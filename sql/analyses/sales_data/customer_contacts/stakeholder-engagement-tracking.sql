-- title: How well we keep in touch with each kind of stakeholder
-- question: Are we still talking to the people who decide, at customers and at prospects, and is it more or less than last quarter?
-- asked: Are we keeping in touch with decision makers, more or less than last quarter?
-- asked: How many of the people who matter have we talked to lately, at customers and prospects?
-- asked: Is executive engagement going up or down?
-- use-case: Stakeholder engagement tracking
-- says: Of decision makers, {all reached_percent where role = 'Decision Maker' and account_is = 'customer'} were reached at customers and {all reached_percent where role = 'Decision Maker' and account_is = 'other account'} at other accounts; together the share {changed reached_percent from reached_before_percent where role = 'Decision Maker'} against the period before, of all contacts it {changed reached_percent from reached_before_percent}.
-- read: Active contacts by role, at customers with a live product and at other accounts. Reached is the share with a noted talk or a customer success activity within the days asked for; before is the same for as many days earlier, of those on record then. Silent counts contacts that we once spoke to, but not for half a year. Never reached decision makers and champions at customers are renewals waiting to go wrong.
-- chart: column x=role y=reached_percent series=account_is
-- rate: reached_percent of active_contacts, reached_before_percent of reached_before_n, never_reached_percent of active_contacts
-- differs: reached_percent from reached_before_percent
-- difficulty: intermediate
-- parameter: region
-- parameter: rep
-- parameter: within_days = 90
-- uses: live_installs
WITH live AS (
  SELECT DISTINCT i.customer_id
  FROM live_installs AS i
),
meetings AS (
  SELECT n.contact_id, n.note_date AS day
  FROM sales_data.customer_notes AS n
  WHERE n.contact_id IS NOT NULL AND n.note_type IN ('Meeting', 'Call', 'Email')
  UNION ALL
  SELECT k.contact_id, a.activity_date
  FROM operational_data.customer_success_activities AS a
  JOIN sales_data.customer_contacts AS k ON k.customer_id = a.customer_id
  WHERE position(concat(', ', k.first_name, ' ', k.last_name, ',') IN concat(a.attendees, ',')) > 0
),
talks AS (
  SELECT m.contact_id,
    count(*) FILTER (WHERE m.day > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS recent,
    count(*) FILTER (WHERE m.day <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
      AND m.day > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER)) AS before
  FROM meetings AS m
  WHERE m.day <= CAST($as_of AS DATE)
  GROUP BY m.contact_id
),
contacts AS (
  SELECT
    CASE WHEN l.customer_id IS NOT NULL THEN 'customer' ELSE 'other account' END AS account_is,
    k.role_type, k.status, k.customer_id, k.last_contact_date,
    coalesce(t.recent, 0) AS recent, coalesce(t.before, 0) AS before,
    CASE WHEN k.created_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN 1 ELSE 0 END AS there_before
  FROM sales_data.customer_contacts AS k
  JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
  LEFT JOIN live AS l ON l.customer_id = k.customer_id
  LEFT JOIN talks AS t ON t.contact_id = k.contact_id
  WHERE k.created_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($rep AS VARCHAR) IS NULL OR c.account_owner = $rep)
)
SELECT
  account_is,
  role_type AS role,
  count(*) FILTER (WHERE status = 'Active') AS active_contacts,
  round(CAST(100.0 * count(*) FILTER (WHERE status = 'Active' AND recent > 0) / nullif(count(*) FILTER (WHERE status = 'Active'), 0) AS DECIMAL(18, 6)), 1) AS reached_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE status = 'Active' AND before > 0 AND there_before = 1)
    / nullif(count(*) FILTER (WHERE status = 'Active' AND there_before = 1), 0) AS DECIMAL(18, 6)), 1) AS reached_before_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE status = 'Active' AND recent > 0) / nullif(count(*) FILTER (WHERE status = 'Active'), 0)
    - 100.0 * count(*) FILTER (WHERE status = 'Active' AND before > 0 AND there_before = 1)
      / nullif(count(*) FILTER (WHERE status = 'Active' AND there_before = 1), 0) AS DECIMAL(18, 6)), 1) AS change_points,
  coalesce(sum(recent) FILTER (WHERE status = 'Active'), 0) AS talks,
  count(*) FILTER (WHERE status = 'Active' AND last_contact_date < CAST($as_of AS DATE) - 182) AS silent_half_a_year,
  count(*) FILTER (WHERE status = 'Active' AND last_contact_date IS NULL) AS never_reached,
  round(CAST(100.0 * count(*) FILTER (WHERE status = 'Active' AND last_contact_date IS NULL) / nullif(count(*) FILTER (WHERE status = 'Active'), 0) AS DECIMAL(18, 6)), 1) AS never_reached_percent,
  count(*) FILTER (WHERE status <> 'Active') AS gone,
  count(*) FILTER (WHERE status = 'Active' AND there_before = 1) AS reached_before_n
FROM contacts
GROUP BY account_is, role_type
ORDER BY account_is, CASE role_type WHEN 'Decision Maker' THEN 1 WHEN 'Champion' THEN 2 WHEN 'Influencer' THEN 3 WHEN 'Blocker' THEN 4 ELSE 5 END

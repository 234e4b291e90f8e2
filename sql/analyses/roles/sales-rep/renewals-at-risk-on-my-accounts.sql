-- title: My renewals that may be lost
-- question: Which renewals of my accounts in the coming months are in danger, why, and what should I do first?
-- asked: Which of my coming renewals are at risk, for what reason, and what is my first step?
-- asked: Whose renewal may I lose in the next months?
-- asked: What renewals on my accounts look shaky and why?
-- says: {count 'renewal'} of {sum renewal_amount} {shows/show} a warning sign, {count where warning_signs > 1} two or more; {most} is with {largest renewal_amount by customer_name,customer_id}, the longest list of signs is that of {most warning_signs by customer_name,customer_id}.
-- read: Undecided renewals, one line for all contracts of an account that end on one day. Each warning sign counts one: health of high or critical risk, active users of the same installs down against four months before by a fifth more than at all customers, since holidays make all fall, a bill overdue, a severe ticket open or two tickets open at all, and no decision maker or champion spoken to for 90 days. The first step names the most pressing sign. Two signs or more with little time left want a visit.
-- decides: warning_signs, first_step
-- chart: bar x=customer_name y=renewal_amount
-- none: No renewal shows a warning sign.
-- total: renewal_amount
-- difficulty: advanced
-- parameter: rep
-- parameter: region
-- parameter: within_days = 180
-- parameter: top = 25
-- uses: health, overdue_invoices, unresolved_tickets, due_renewals, use_now
WITH due AS (
  SELECT r.customer_id, c.customer_name, c.account_owner, r.current_expiration_date,
    count(*) AS contracts, sum(r.renewal_amount) AS renewal_amount, min(r.probability_percent) AS probability_percent
  FROM due_renewals AS r
  JOIN sales_data.customers AS c ON c.customer_id = r.customer_id
  WHERE r.current_expiration_date <= CAST($as_of AS DATE) + CAST($within_days AS INTEGER)
    AND (CAST($rep AS VARCHAR) IS NULL OR c.account_owner = $rep)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY r.customer_id, c.customer_name, c.account_owner, r.current_expiration_date
),
usage AS (
  SELECT u.customer_id,
    sum(u.active_users) FILTER (WHERE u.users_before IS NOT NULL) AS now_users,
    sum(u.users_before) AS then_users
  FROM use_now AS u
  GROUP BY u.customer_id
),
season AS (
  SELECT least(1.0 * sum(u.now_users) / nullif(sum(u.then_users), 0), 1.0) AS usual FROM usage AS u
),
bills AS (
  SELECT i.customer_id, sum(i.open_amount) AS overdue, max(i.days_late) AS days_overdue
  FROM overdue_invoices AS i
  GROUP BY i.customer_id
),
tickets AS (
  SELECT t.customer_id, count(*) AS open_tickets, count(*) FILTER (WHERE t.priority IN ('Critical', 'High')) AS severe
  FROM unresolved_tickets AS t
  GROUP BY t.customer_id
),
people AS (
  SELECT k.customer_id, max(k.last_contact_date) AS last_talk
  FROM sales_data.customer_contacts AS k
  WHERE k.status = 'Active' AND k.role_type IN ('Decision Maker', 'Champion')
  GROUP BY k.customer_id
),
signs AS (
  SELECT d.*, h.risk_level, h.overall_score, u.now_users, u.then_users, b.overdue, b.days_overdue, t.open_tickets, p.last_talk,
    CASE WHEN h.at_risk THEN 1 ELSE 0 END AS unhealthy,
    CASE WHEN u.now_users < 0.8 * z.usual * u.then_users THEN 1 ELSE 0 END AS shrinking,
    CASE WHEN b.overdue > 0 THEN 1 ELSE 0 END AS unpaid,
    CASE WHEN t.severe > 0 OR t.open_tickets >= 2 THEN 1 ELSE 0 END AS troubled,
    CASE WHEN p.last_talk IS NULL OR p.last_talk < CAST($as_of AS DATE) - 90 THEN 1 ELSE 0 END AS silent
  FROM due AS d
  CROSS JOIN season AS z
  LEFT JOIN health AS h ON h.customer_id = d.customer_id
  LEFT JOIN usage AS u ON u.customer_id = d.customer_id
  LEFT JOIN bills AS b ON b.customer_id = d.customer_id
  LEFT JOIN tickets AS t ON t.customer_id = d.customer_id
  LEFT JOIN people AS p ON p.customer_id = d.customer_id
)
SELECT
  customer_id,
  customer_name,
  renewal_amount,
  current_expiration_date AS contract_ends,
  current_expiration_date - CAST($as_of AS DATE) AS days_left,
  unhealthy + shrinking + unpaid + troubled + silent AS warning_signs,
  CASE WHEN troubled = 1 AND unhealthy = 1 THEN 'get the tickets solved, then call'
       WHEN silent = 1 THEN 'meet the decision maker'
       WHEN shrinking = 1 THEN 'plan adoption with customer success'
       WHEN unpaid = 1 THEN 'settle the bill with finance'
       WHEN unhealthy = 1 THEN 'review the value with the champion'
       WHEN troubled = 1 THEN 'follow the tickets'
       ELSE 'send the renewal quote' END AS first_step,
  probability_percent,
  risk_level,
  round(overall_score, 0) AS health_score,
  round(CAST(100.0 * (now_users - then_users) / nullif(then_users, 0) AS DECIMAL(18, 6)), 1) AS users_change_percent,
  coalesce(overdue, 0) AS overdue_amount,
  coalesce(open_tickets, 0) AS open_tickets,
  CAST($as_of AS DATE) - last_talk AS days_since_key_contact,
  contracts,
  account_owner,
  count(*) OVER () AS rows_in_all
FROM signs
WHERE unhealthy + shrinking + unpaid + troubled + silent > 0
ORDER BY warning_signs DESC, renewal_amount DESC, customer_id, current_expiration_date
LIMIT CAST($top AS INTEGER)

-- title: My customers in danger and the reasons
-- question: Which of my customers may leave us, what exactly is wrong at each, and what do I do first?
-- asked: Which of my accounts are about to churn, what is the problem, and what is my first move?
-- asked: Who might I lose, why, and where do I start?
-- asked: What is wrong at each of my shaky customers, and what should I do about it?
-- says: {count 'customer'} with {sum arr} of ARR {has/have} a reason and a risk above low, or a renewal At Risk; {sum endangered_arr} of it is expected to go, {most} with {largest endangered_arr by customer_name,customer_id}.
-- read: Customers with at least one reason and a risk above low or a renewal marked At Risk, most endangered ARR first. Who has refused the renewal and holds no other contract to renew is going, not in danger, and left out. Each reason is the mark of a renewal, or a fact of the last three months, or of four for active users, who count as down where they fell by a fifth more than at all customers together, since holidays make all fall; the more of them meet, the less it is chance. Endangered ARR is the ARR times the chance of leaving within a year. The first step answers the reason that a manager can change soonest.
-- decides: first_step, reasons
-- chart: bar x=customer_name y=endangered_arr
-- none: No customer is in danger.
-- unit: churn_probability percent
-- total: arr, endangered_arr
-- difficulty: advanced
-- parameter: csm
-- parameter: region
-- parameter: top = 20
-- uses: book, health, health_before, overdue_invoices, use_now, ticket_states, renewal_states
WITH usage AS (
  SELECT u.customer_id,
    sum(u.active_users) FILTER (WHERE u.users_before IS NOT NULL) AS now_users,
    sum(u.users_before) AS then_users
  FROM use_now AS u
  GROUP BY u.customer_id
),
season AS (
  SELECT least(1.0 * sum(u.now_users) / nullif(sum(u.then_users), 0), 1.0) AS usual FROM usage AS u
),
tickets AS (
  SELECT t.customer_id,
    count(*) FILTER (WHERE t.sla_status = 'Breached' AND t.created_date > CAST($as_of AS DATE) - 91) AS breached,
    count(*) FILTER (WHERE t.is_open AND t.priority IN ('High', 'Critical')) AS severe
  FROM ticket_states AS t
  GROUP BY t.customer_id
),
bills AS (
  SELECT i.customer_id, max(i.days_late) AS days_overdue
  FROM overdue_invoices AS i
  WHERE i.days_late > 14
  GROUP BY i.customer_id
),
talks AS (
  SELECT DISTINCT ON (a.customer_id) a.customer_id, a.activity_date, a.sentiment
  FROM operational_data.customer_success_activities AS a
  WHERE a.activity_date <= CAST($as_of AS DATE)
  ORDER BY a.customer_id, a.activity_date DESC, a.activity_id DESC
),
sponsors AS (
  SELECT k.customer_id, count(*) FILTER (WHERE k.status = 'Active') AS working, count(*) AS all_of_them
  FROM sales_data.customer_contacts AS k
  WHERE k.role_type IN ('Champion', 'Decision Maker')
  GROUP BY k.customer_id
),
renewals AS (
  SELECT r.customer_id,
    count(*) FILTER (WHERE r.renewal_status = 'At Risk') AS at_risk,
    count(*) FILTER (WHERE r.is_due OR r.renewal_status = 'Won') AS kept,
    count(*) FILTER (WHERE r.renewal_status = 'Lost') AS lost
  FROM renewal_states AS r
  WHERE r.current_expiration_date >= CAST($as_of AS DATE)
  GROUP BY r.customer_id
),
facts AS (
  SELECT b.*, h.churn_probability, h.risk_level, h.overall_score, h.overall_score - p.overall_score AS change,
    CASE WHEN u.now_users < 0.8 * z.usual * u.then_users THEN CAST(round(CAST(100.0 - 100.0 * u.now_users / u.then_users AS DECIMAL(18, 6)), 0) AS INTEGER) END AS users_down,
    CASE WHEN h.overall_score < p.overall_score - 8 THEN CAST(round(p.overall_score - h.overall_score, 0) AS INTEGER) END AS score_down,
    CASE WHEN t.breached >= 2 THEN t.breached END AS breached,
    CASE WHEN t.severe > 0 THEN t.severe END AS severe,
    CASE WHEN n.at_risk > 0 THEN n.at_risk END AS renewals_at_risk,
    i.days_overdue,
    CASE WHEN h.product_usage_score < 35 THEN CAST(round(h.product_usage_score, 0) AS INTEGER) END AS usage_low,
    CASE WHEN x.activity_date IS NULL OR x.activity_date < CAST($as_of AS DATE) - 60 THEN 1 ELSE 0 END AS silent,
    CASE WHEN x.sentiment = 'Negative' AND x.activity_date >= CAST($as_of AS DATE) - 90 THEN 1 ELSE 0 END AS negative,
    CASE WHEN coalesce(s.working, 0) = 0 AND s.all_of_them > 0 THEN 1 ELSE 0 END AS sponsor_gone
  FROM book AS b
  CROSS JOIN season AS z
  JOIN health AS h ON h.customer_id = b.customer_id
  LEFT JOIN health_before AS p ON p.customer_id = b.customer_id
  LEFT JOIN usage AS u ON u.customer_id = b.customer_id
  LEFT JOIN tickets AS t ON t.customer_id = b.customer_id
  LEFT JOIN bills AS i ON i.customer_id = b.customer_id
  LEFT JOIN talks AS x ON x.customer_id = b.customer_id
  LEFT JOIN sponsors AS s ON s.customer_id = b.customer_id
  LEFT JOIN renewals AS n ON n.customer_id = b.customer_id
  WHERE coalesce(n.lost, 0) = 0 OR n.kept > 0
),
told AS (
  SELECT f.*,
    concat_ws('; ',
      CASE WHEN f.renewals_at_risk IS NOT NULL THEN concat(f.renewals_at_risk, ' renewal(s) marked at risk') END,
      CASE WHEN f.users_down IS NOT NULL THEN concat('active users down ', f.users_down, ' % in four months') END,
      CASE WHEN f.usage_low IS NOT NULL THEN concat('use scores only ', f.usage_low, ' of 100') END,
      CASE WHEN f.score_down IS NOT NULL THEN concat('health fell by ', f.score_down, ' points') END,
      CASE WHEN f.severe IS NOT NULL THEN concat(f.severe, ' severe ticket(s) open') END,
      CASE WHEN f.breached IS NOT NULL THEN concat(f.breached, ' tickets past their target') END,
      CASE WHEN f.negative = 1 THEN 'last talk was negative' END,
      CASE WHEN f.silent = 1 THEN 'no activity for 60 days' END,
      CASE WHEN f.sponsor_gone = 1 THEN 'no sponsor left' END,
      CASE WHEN f.days_overdue IS NOT NULL THEN concat('bill ', f.days_overdue, ' days overdue') END) AS reasons
  FROM facts AS f
)
SELECT
  t.customer_id,
  t.customer_name,
  round(CAST(t.arr * t.churn_probability / 100.0 AS DECIMAL(18, 6)), 0) AS endangered_arr,
  t.churn_probability,
  t.reasons,
  CASE WHEN t.severe IS NOT NULL THEN 'get the tickets solved, tell the customer when'
       WHEN t.sponsor_gone = 1 THEN 'find a new sponsor with the account owner'
       WHEN t.silent = 1 THEN 'call this week'
       WHEN t.negative = 1 THEN 'follow up on the last talk'
       WHEN t.users_down IS NOT NULL OR t.usage_low IS NOT NULL THEN 'training for the teams that stopped'
       WHEN t.days_overdue IS NOT NULL THEN 'ask what holds the bill back'
       WHEN t.renewals_at_risk IS NOT NULL THEN 'settle with the owner how to win the renewal'
       ELSE 'health check' END AS first_step,
  t.risk_level,
  t.overall_score AS health_score,
  t.change AS change_in_13_weeks,
  t.arr,
  t.next_end - CAST($as_of AS DATE) AS days_to_contract_end,
  t.csm,
  count(*) OVER () AS rows_in_all
FROM told AS t
WHERE (t.risk_level <> 'Low' OR t.renewals_at_risk > 0) AND t.reasons <> ''
ORDER BY endangered_arr DESC, t.customer_id
LIMIT CAST($top AS INTEGER)

-- title: My onboardings that stall
-- question: Which onboardings of mine are stuck or slower than planned, what is missing, and how do I get them moving?
-- asked: Which of my onboardings are stuck or late, what is the hold-up, and how do I unblock them?
-- asked: Where is onboarding stalling in my book, and what is missing?
-- asked: What slow go-lives do I have, and what gets them going again?
-- says: {count 'onboarding'} {is/are} stuck or slower than planned, {count where status = 'Stalled'} of them stalled; first {first install} ({first behind_points} behind).
-- read: Behind is the share of the planned time that has passed less the progress made, in points: above 20 an onboarding will not end in time. Live users counts accounts that have logged in within 30 days. No first value and few users is the pair that later costs renewals. Stalled ones of the last days given are listed with those under way.
-- decides: next_step
-- chart: bar x=install y=behind_points
-- none: No onboarding is stuck.
-- total: users
-- difficulty: advanced
-- parameter: csm
-- parameter: region
-- parameter: within_days = 365
-- parameter: top = 25
-- uses: live_installs, unresolved_tickets, managers_here
WITH open_ones AS (
  SELECT o.*, c.customer_name, c.customer_tier,
    CAST(100.0 * least(CAST($as_of AS DATE) - o.start_date, o.target_completion_date - o.start_date) / nullif(o.target_completion_date - o.start_date, 0) AS DECIMAL(18,6)) AS time_passed
  FROM operational_data.onboarding_progress AS o
  JOIN sales_data.customers AS c ON c.customer_id = o.customer_id
  JOIN live_installs AS cp ON cp.customer_id = o.customer_id AND cp.product_id = o.product_id
  WHERE o.status IN ('Stalled', 'In Progress') AND o.start_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND o.start_date <= CAST($as_of AS DATE)
    AND (CAST($csm AS VARCHAR) IS NULL OR o.csm_assigned = $csm)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
trainings AS (
  SELECT o.onboarding_id, count(a.activity_id) FILTER (WHERE a.activity_type = 'Training') AS trainings, max(a.activity_date) AS last_activity
  FROM open_ones AS o
  LEFT JOIN operational_data.customer_success_activities AS a ON a.customer_id = o.customer_id AND a.activity_date BETWEEN o.start_date AND CAST($as_of AS DATE)
  GROUP BY o.onboarding_id
),
users AS (
  SELECT u.customer_id, count(*) FILTER (WHERE u.status = 'Active') AS users,
    count(*) FILTER (WHERE u.status = 'Active' AND u.last_login_date > CAST($as_of AS DATE) - 30) AS live_users
  FROM operational_data.user_accounts AS u
  GROUP BY u.customer_id
),
tickets AS (
  SELECT t.customer_id, t.product_id, count(*) AS open_tickets
  FROM unresolved_tickets AS t
  GROUP BY t.customer_id, t.product_id
)
SELECT
  concat(o.customer_name, ', ', p.product_name) AS install,
  o.customer_id,
  o.customer_name,
  p.product_name,
  o.status,
  CASE WHEN t.open_tickets > 0 THEN 'have the tickets solved first'
       WHEN u.live_users * 3 < u.users THEN 'bring the users in: kick-off and training'
       WHEN x.trainings = 0 THEN 'hold a training'
       WHEN x.last_activity IS NULL OR x.last_activity < CAST($as_of AS DATE) - 21 THEN 'call, agree a new date'
       WHEN o.days_to_first_value IS NULL THEN 'narrow to one first use'
       WHEN o.time_passed - o.progress_percent > 20 THEN 'escalate to their project lead'
       ELSE 'keep on' END AS next_step,
  round(o.time_passed - o.progress_percent, 0) AS behind_points,
  CAST($as_of AS DATE) - o.start_date AS days_running,
  greatest(CAST($as_of AS DATE) - o.target_completion_date, 0) AS days_over_target,
  o.progress_percent,
  o.milestone_count - o.milestones_completed AS milestones_left,
  o.days_to_first_value,
  o.adoption_rate,
  u.live_users,
  u.users,
  coalesce(x.trainings, 0) AS trainings_held,
  x.last_activity,
  coalesce(t.open_tickets, 0) AS open_tickets,
  o.health_status,
  CASE WHEN o.csm_assigned IS NOT NULL AND w.csm IS NULL THEN concat(o.csm_assigned, ' (has left)') ELSE o.csm_assigned END AS csm,
  o.onboarding_id,
  count(*) OVER () AS rows_in_all
FROM open_ones AS o
JOIN sales_data.products AS p ON p.product_id = o.product_id
LEFT JOIN trainings AS x ON x.onboarding_id = o.onboarding_id
LEFT JOIN users AS u ON u.customer_id = o.customer_id
LEFT JOIN tickets AS t ON t.customer_id = o.customer_id AND t.product_id = o.product_id
LEFT JOIN managers_here AS w ON w.csm = o.csm_assigned
WHERE o.status = 'Stalled' OR o.time_passed > o.progress_percent
ORDER BY behind_points DESC, days_over_target DESC, o.onboarding_id
LIMIT CAST($top AS INTEGER)

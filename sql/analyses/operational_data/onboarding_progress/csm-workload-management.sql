-- title: Load of each customer success manager
-- question: Who carries how many onboardings and customers, and who has room for the next one?
-- asked: How loaded is each CSM with onboardings and customers, and who can take the next one?
-- asked: Who has capacity for another onboarding?
-- asked: Is onboarding work spread fairly over the CSMs?
-- use-case: CSM workload management
-- says: {sum onboardings_under_way 'onboarding'} {is/are} under way and {sum overdue_or_stalled} overdue or stalled; among managers at work the load {ranges load_points by csm where state <> 'not at work'}; {count where state = 'has room'} of {count where state <> 'not at work'} {has/have} room for more.
-- read: A load point is one per live customer, four per onboarding under way and two more if it is overdue or stalled this year. At work is who had an activity or began an onboarding in the last days given; customers still held by others want a new manager. Load index is a manager's points against the mean of those at work, in per cent: 150 is half too much, below 75 there is room, above 125 none. Customers belong to the manager of their latest activity or onboarding.
-- decides: state
-- chart: bar x=csm y=load_index
-- unit: due_in_30_days number
-- difficulty: advanced
-- parameter: csm
-- parameter: region
-- parameter: within_days = 90
-- shows: arr = arr
-- shows: customers = customers
-- uses: managers, arr, health
WITH held AS (
  SELECT k.customer_id, k.arr
  FROM arr AS k
  JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
books AS (
  SELECT m.csm, count(*) AS customers, sum(k.arr) AS arr, count(*) FILTER (WHERE h.at_risk) AS in_danger
  FROM held AS k
  JOIN managers AS m ON m.customer_id = k.customer_id
  LEFT JOIN health AS h ON h.customer_id = k.customer_id
  GROUP BY m.csm
),
onboardings AS (
  SELECT o.csm_assigned AS csm,
    count(*) FILTER (WHERE o.status IN ('In Progress', 'Not Started')) AS under_way,
    count(*) FILTER (WHERE (o.status IN ('In Progress', 'Not Started') AND o.target_completion_date < CAST($as_of AS DATE))
      OR (o.status = 'Stalled' AND o.start_date > CAST($as_of AS DATE) - 365)) AS in_trouble,
    sum(o.milestone_count - o.milestones_completed) FILTER (WHERE o.status IN ('In Progress', 'Not Started')) AS milestones_ahead,
    count(*) FILTER (WHERE o.status IN ('In Progress', 'Not Started') AND o.target_completion_date BETWEEN CAST($as_of AS DATE) AND CAST($as_of AS DATE) + 30) AS due_in_30_days,
    count(*) FILTER (WHERE o.start_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS started_lately
  FROM operational_data.onboarding_progress AS o
  JOIN held AS k ON k.customer_id = o.customer_id
  GROUP BY o.csm_assigned
),
worked AS (
  SELECT a.csm_name AS csm, count(*) AS activities, sum(a.duration_minutes) AS minutes
  FROM operational_data.customer_success_activities AS a
  JOIN held AS k ON k.customer_id = a.customer_id
  WHERE a.activity_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND a.activity_date <= CAST($as_of AS DATE)
  GROUP BY a.csm_name
),
working AS (
  SELECT a.csm_name AS csm
  FROM operational_data.customer_success_activities AS a
  WHERE a.activity_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND a.activity_date <= CAST($as_of AS DATE)
  UNION
  SELECT o.csm_assigned
  FROM operational_data.onboarding_progress AS o
  WHERE o.start_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND o.start_date <= CAST($as_of AS DATE)
),
loads AS (
  SELECT coalesce(b.csm, o.csm) AS csm, coalesce(b.customers, 0) AS customers, coalesce(b.arr, 0) AS arr, coalesce(b.in_danger, 0) AS in_danger,
    coalesce(o.under_way, 0) AS under_way, coalesce(o.in_trouble, 0) AS in_trouble, coalesce(o.milestones_ahead, 0) AS milestones_ahead,
    coalesce(o.due_in_30_days, 0) AS due_in_30_days, coalesce(o.started_lately, 0) AS started_lately,
    coalesce(b.customers, 0) + 4 * coalesce(o.under_way, 0) + 2 * coalesce(o.in_trouble, 0) AS points
  FROM books AS b
  FULL JOIN onboardings AS o ON o.csm = b.csm
),
compared AS (
  SELECT l.*, k.csm IS NOT NULL AS at_work,
    round(CAST(100.0 * l.points / (sum(CASE WHEN k.csm IS NOT NULL THEN l.points END) OVER () / nullif(count(k.csm) OVER (), 0)) AS DECIMAL(18, 6)), 0) AS load_index
  FROM loads AS l
  LEFT JOIN working AS k ON k.csm = l.csm
  WHERE l.points > 0
)
SELECT
  l.csm,
  CASE WHEN NOT l.at_work THEN 'not at work' WHEN l.load_index < 75 THEN 'has room' WHEN l.load_index <= 125 THEN 'busy' ELSE 'full' END AS state,
  l.load_index,
  l.points AS load_points,
  l.under_way AS onboardings_under_way,
  l.in_trouble AS overdue_or_stalled,
  l.milestones_ahead,
  l.due_in_30_days,
  l.started_lately AS onboardings_started_lately,
  l.customers,
  l.arr,
  l.in_danger AS customers_in_danger,
  coalesce(w.activities, 0) AS activities,
  round(CAST(coalesce(w.minutes, 0) / 60.0 AS DECIMAL(18, 6)), 1) AS hours_with_customers
FROM compared AS l
LEFT JOIN worked AS w ON w.csm = l.csm
WHERE (CAST($csm AS VARCHAR) IS NULL OR l.csm = $csm)
ORDER BY l.points DESC, l.csm

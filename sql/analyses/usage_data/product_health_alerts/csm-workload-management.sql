-- title: Alert load of everyone who works on them
-- question: Who carries how many alerts, who is falling behind, and who has room?
-- asked: How many alerts does each CSM have, who is behind, and who could take more?
-- asked: Is the alert workload fair across success managers?
-- asked: Who is drowning in product alerts and who has spare time?
-- use-case: CSM workload management
-- says: {sum open_alerts 'alert'} {is/are} open, {sum overdue_alerts} of them for over 30 days; nobody has taken {sum open_alerts where team = 'nobody yet'}, and {sum open_alerts where team = 'has left'} lie with people who have left. Of the managers here, {most open_alerts by assigned_to where team = 'customer success'} has the longest list and {least open_alerts by assigned_to where team = 'customer success'} the shortest; {count where team = 'customer success' and backlog_change > 0 'manager'} took in more than was resolved[; {count where silent_days > 30 'manager'} {has/have} done nothing for a customer in over 30 days and may have left, with {sum open_alerts where silent_days > 30 'open alert'}].
-- read: Open load are the alerts not yet resolved; the index sets it against the mean of the success managers who are here (100 is average). A manager is here who did something for a customer within sixty days; silent days count since the last such thing, and one silent for over 30 may have left all the same; alerts of those who have left need a new owner, as those need that nobody has taken. Overdue are those older than 30 days. A person whose inflow exceeds what was resolved in the days asked for is falling behind. Customers are those whom the manager looks after today: room is a matter of both.
-- chart: bar x=assigned_to y=open_alerts,overdue_alerts
-- decides: team, silent_days
-- difficulty: advanced
-- parameter: csm
-- parameter: within_days = 90
-- shows: open_alerts = open_alerts
-- uses: alert_states, managers_here, managers, arr, agents_here
WITH load AS (
  SELECT a.assigned_to,
    count(*) FILTER (WHERE a.is_open) AS open_alerts,
    count(DISTINCT CASE WHEN a.is_open THEN a.customer_id END) AS accounts_with_open_alerts,
    count(*) FILTER (WHERE a.is_open AND a.severity IN ('High', 'Critical')) AS severe_open,
    count(*) FILTER (WHERE a.is_open AND a.alert_date < CAST($as_of AS DATE) - 30) AS overdue_alerts,
    max(CASE WHEN a.is_open THEN CAST($as_of AS DATE) - a.alert_date END) AS oldest_days,
    count(*) FILTER (WHERE a.alert_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS came_in,
    count(*) FILTER (WHERE NOT a.is_open AND a.resolution_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS resolved,
    round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN NOT a.is_open AND a.resolution_date > CAST($as_of AS DATE) - 365
      THEN a.resolution_date - a.alert_date END) AS DECIMAL(18, 6)), 1) AS median_days_to_resolve
  FROM alert_states AS a
  GROUP BY a.assigned_to
),
people AS (
  SELECT csm AS name FROM managers_here
  UNION
  SELECT assigned_to FROM load WHERE open_alerts > 0
),
books AS (
  SELECT m.csm, count(*) AS customers
  FROM managers AS m
  JOIN arr AS v ON v.customer_id = m.customer_id
  GROUP BY m.csm
),
spoken AS (
  SELECT v.csm_name AS csm, CAST($as_of AS DATE) - max(v.activity_date) AS silent_days
  FROM operational_data.customer_success_activities AS v
  WHERE v.activity_date <= CAST($as_of AS DATE)
  GROUP BY v.csm_name
),
staffed AS (
  SELECT p.name, l.*, coalesce(b.customers, 0) AS customers, CASE WHEN h.csm IS NOT NULL THEN k.silent_days END AS silent_days,
    CASE
      WHEN p.name IS NULL THEN 'nobody yet'
      WHEN h.csm IS NOT NULL THEN 'customer success'
      WHEN s.agent_name IS NOT NULL THEN 'support'
      ELSE 'has left'
    END AS team
  FROM people AS p
  LEFT JOIN load AS l ON l.assigned_to IS NOT DISTINCT FROM p.name
  LEFT JOIN managers_here AS h ON h.csm = p.name
  LEFT JOIN agents_here AS s ON s.agent_name = p.name
  LEFT JOIN books AS b ON b.csm = p.name
  LEFT JOIN spoken AS k ON k.csm = p.name
)
SELECT
  coalesce(s.name, '(nobody yet)') AS assigned_to,
  s.team,
  coalesce(s.open_alerts, 0) AS open_alerts,
  CASE WHEN s.team = 'customer success' THEN round(CAST(100.0 * coalesce(s.open_alerts, 0)
    / nullif(avg(CASE WHEN s.team = 'customer success' THEN coalesce(s.open_alerts, 0) END) OVER (), 0) AS DECIMAL(18, 6)), 0) END AS load_index,
  coalesce(s.overdue_alerts, 0) AS overdue_alerts,
  coalesce(s.severe_open, 0) AS severe_open,
  coalesce(s.came_in, 0) AS came_in,
  coalesce(s.resolved, 0) AS resolved,
  coalesce(s.came_in, 0) - coalesce(s.resolved, 0) AS backlog_change,
  s.customers,
  s.silent_days,
  s.oldest_days,
  coalesce(s.accounts_with_open_alerts, 0) AS accounts_with_open_alerts,
  s.median_days_to_resolve
FROM staffed AS s
WHERE CAST($csm AS VARCHAR) IS NULL OR s.name = $csm
ORDER BY open_alerts DESC, overdue_alerts DESC, assigned_to

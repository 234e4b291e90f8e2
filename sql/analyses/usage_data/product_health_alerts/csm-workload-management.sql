-- title: Alert load of everyone who works on them
-- question: Who carries how many alerts, who is falling behind, and who has room?
-- asked: How many alerts does each CSM have, who is behind, and who could take more?
-- asked: Is the alert workload fair across success managers?
-- asked: Who is drowning in product alerts and who has spare time?
-- use-case: CSM workload management
-- says: {sum open_alerts 'alert'} {is/are} open and {sum overdue_alerts} overdue; {most} lie with {largest open_alerts by assigned_to}.
-- read: Open load are the alerts not yet resolved; the index sets it against the mean of the customer success managers at work on alerts within the days asked for (100 is average). Overdue are those older than 30 days. A person whose inflow exceeds what was resolved in the same days is falling behind. The row without a name holds the alerts that nobody has taken.
-- chart: bar x=assigned_to y=open_alerts,overdue_alerts
-- difficulty: intermediate
-- parameter: csm
-- parameter: within_days = 90
-- shows: open_alerts = open_alerts
-- uses: alert_states
WITH csm AS (
  SELECT DISTINCT csm_name FROM operational_data.customer_success_activities
),
load AS (
  SELECT coalesce(a.assigned_to, '(nobody yet)') AS assigned_to,
    max(CASE WHEN m.csm_name IS NOT NULL THEN 1 ELSE 0 END) AS is_csm,
    count(*) FILTER (WHERE a.is_open) AS open_alerts,
    count(DISTINCT CASE WHEN a.is_open THEN a.customer_id END) AS accounts_with_open_alerts,
    count(*) FILTER (WHERE a.is_open AND a.severity IN ('High', 'Critical')) AS severe_open,
    count(*) FILTER (WHERE a.is_open AND a.alert_date < CAST($as_of AS DATE) - 30) AS overdue_alerts,
    max(CASE WHEN a.is_open THEN CAST($as_of AS DATE) - a.alert_date END) AS oldest_days,
    count(*) FILTER (WHERE a.alert_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS came_in,
    count(*) FILTER (WHERE a.resolution_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS resolved,
    count(*) FILTER (WHERE a.status = 'Resolved') AS resolved_ever,
    round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN a.resolution_date > CAST($as_of AS DATE) - 365
      THEN a.resolution_date - a.alert_date END) AS DECIMAL(18, 6)), 1) AS median_days_to_resolve
  FROM alert_states AS a
  LEFT JOIN csm AS m ON m.csm_name = a.assigned_to
  WHERE a.alert_date <= CAST($as_of AS DATE)
  GROUP BY coalesce(a.assigned_to, '(nobody yet)')
),
indexed AS (
  SELECT l.*,
    CASE WHEN l.is_csm = 1 THEN round(CAST(100.0 * l.open_alerts / nullif(avg(CASE WHEN l.is_csm = 1 AND (l.open_alerts > 0 OR l.came_in > 0 OR l.resolved > 0) THEN l.open_alerts END) OVER (), 0) AS DECIMAL(18, 6)), 0) END AS load_index
  FROM load AS l
)
SELECT
  assigned_to,
  CASE WHEN is_csm = 1 THEN 'customer success' WHEN assigned_to = '(nobody yet)' THEN 'unassigned' ELSE 'support' END AS team,
  open_alerts,
  load_index,
  severe_open,
  overdue_alerts,
  oldest_days,
  accounts_with_open_alerts,
  came_in,
  resolved,
  came_in - resolved AS backlog_change,
  median_days_to_resolve
FROM indexed
WHERE (CAST($csm AS VARCHAR) IS NULL OR assigned_to = $csm)
  AND (open_alerts > 0 OR came_in > 0 OR resolved > 0)
ORDER BY open_alerts DESC, overdue_alerts DESC, assigned_to

-- title: Unresolved issues in the order in which to fix them
-- question: Which unresolved issues should engineering take first, by the tickets, hours and revenue behind them?
-- asked: Which open bugs should engineering fix first, by tickets, hours and revenue?
-- asked: What is the bug priority list?
-- asked: Which unresolved problems cost us and our customers the most?
-- use-case: Engineering prioritization
-- says: {count 'issue'} {is/are} unresolved; first to fix is {first issue} ({first customers_reporting 'customer'} with {first their_yearly_value} a year).
-- read: The score adds the ranks by recent tickets, hours spent and yearly contract value of the customers who reported it; 100 is first on all three. Where the order differs from the priority given to the issue, one of the two should be changed.
-- chart: bar x=issue y=score
-- none: No issue is unresolved.
-- difficulty: advanced
-- parameter: within_days = 90
-- parameter: product
-- uses: arr, ticket_states, issue_states
WITH linked AS (
  SELECT recurring_issue_id, unnest(string_to_array(related_tickets, ', ')) AS ticket_id
  FROM issue_states
  WHERE is_open AND related_tickets IS NOT NULL
),
effort AS (
  SELECT w.ticket_id, sum(w.time_spent_minutes) AS minutes
  FROM support_data.ticket_worklog AS w
  JOIN linked AS l ON l.ticket_id = w.ticket_id
  GROUP BY w.ticket_id
),
reports AS (
  SELECT
    l.recurring_issue_id,
    count(*) FILTER (WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS recent,
    count(*) FILTER (WHERE t.created_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
      AND t.created_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER)) AS before,
    count(*) FILTER (WHERE t.is_open) AS open_tickets,
    count(*) FILTER (WHERE t.sla_status = 'Breached') AS breached,
    count(*) FILTER (WHERE t.escalated = 'Yes') AS escalated,
    coalesce(sum(e.minutes), 0) AS minutes
  FROM linked AS l
  JOIN ticket_states AS t ON t.ticket_id = l.ticket_id
  LEFT JOIN effort AS e ON e.ticket_id = l.ticket_id
  GROUP BY l.recurring_issue_id
),
customers AS (
  SELECT d.recurring_issue_id, count(*) AS customers, coalesce(sum(v.arr), 0) AS annual_value
  FROM (
    SELECT DISTINCT l.recurring_issue_id, t.customer_id
    FROM linked AS l
    JOIN ticket_states AS t ON t.ticket_id = l.ticket_id
  ) AS d
  LEFT JOIN arr AS v ON v.customer_id = d.customer_id
  GROUP BY d.recurring_issue_id
),
ranked AS (
  SELECT
    i.recurring_issue_id, i.issue_pattern, i.product_id, i.priority, i.status, i.assigned_team, i.fix_version, i.first_occurrence, i.occurrence_count,
    r.recent, r.before, r.open_tickets, r.breached, r.escalated, r.minutes, c.customers, c.annual_value,
    count(*) OVER () AS issues,
    rank() OVER (ORDER BY r.recent DESC) AS by_tickets,
    rank() OVER (ORDER BY r.minutes DESC) AS by_hours,
    rank() OVER (ORDER BY c.annual_value DESC) AS by_value
  FROM issue_states AS i
  JOIN reports AS r ON r.recurring_issue_id = i.recurring_issue_id
  JOIN customers AS c ON c.recurring_issue_id = i.recurring_issue_id
  WHERE CAST($product AS VARCHAR) IS NULL OR i.product_id = $product
)
SELECT
  r.issue_pattern AS issue,
  r.recurring_issue_id,
  p.product_name,
  round(CAST(100.0 * (3 * r.issues + 3 - r.by_tickets - r.by_hours - r.by_value) / nullif(3 * r.issues, 0) AS DECIMAL(18, 6)), 0) AS score,
  r.priority,
  r.status,
  r.assigned_team,
  r.recent AS recent_tickets,
  r.recent - r.before AS change,
  round(CAST(r.minutes / 60.0 AS DECIMAL(18, 6)), 1) AS hours_spent,
  r.customers AS customers_reporting,
  r.annual_value AS their_yearly_value,
  r.open_tickets,
  r.breached AS breached_tickets,
  r.escalated AS escalated_tickets,
  r.fix_version,
  CAST($as_of AS DATE) - r.first_occurrence AS days_known
FROM ranked AS r
JOIN sales_data.products AS p ON p.product_id = r.product_id
ORDER BY score DESC, r.minutes DESC, r.recurring_issue_id

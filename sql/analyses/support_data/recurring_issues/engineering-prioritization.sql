-- title: Unresolved issues in the order in which to fix them
-- question: Which unresolved issues should engineering take first, by the tickets, hours and revenue behind them?
-- asked: Which open bugs should engineering fix first, by tickets, hours and revenue?
-- asked: What is the bug priority list?
-- asked: Which unresolved problems cost us and our customers the most?
-- use-case: Engineering prioritization
-- says: {count 'issue'} {is/are} unresolved; first to fix is {first issue} ({first tickets_ever 'ticket'}, {first hours_spent} of work, {first customers_reporting 'customer'} with {first their_yearly_value} a year).
-- read: The score adds the ranks by tickets so far, hours spent on them and yearly contract value of the customers who reported the issue; each counts a third, and 100 is first on all three. Tickets so far and customers are counted whole. The list of tickets of an issue holds seventy or so: of an issue with more, all other figures are estimates, and so is the value. Where the order differs from the priority given to the issue, one of the two should be changed.
-- chart: bar x=issue y=score
-- none: No issue is unresolved.
-- decides: score, tickets_ever, hours_spent, their_yearly_value
-- difficulty: advanced
-- parameter: within_days = 90
-- parameter: product
-- uses: arr, ticket_states, issue_states, issue_tickets
WITH effort AS (
  SELECT w.ticket_id, sum(w.time_spent_minutes) AS minutes
  FROM support_data.ticket_worklog AS w
  GROUP BY w.ticket_id
),
reports AS (
  SELECT
    l.recurring_issue_id,
    sum(CASE WHEN t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN l.weight ELSE 0 END) AS recent,
    sum(CASE WHEN t.created_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
      AND t.created_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER) THEN l.weight ELSE 0 END) AS before,
    sum(CASE WHEN t.is_open THEN l.weight ELSE 0 END) AS open_tickets,
    sum(CASE WHEN t.sla_status = 'Breached' THEN l.weight ELSE 0 END) AS breached,
    sum(CASE WHEN t.escalated = 'Yes' THEN l.weight ELSE 0 END) AS escalated,
    sum(e.minutes * l.weight) AS minutes
  FROM issue_tickets AS l
  JOIN ticket_states AS t ON t.ticket_id = l.ticket_id
  LEFT JOIN effort AS e ON e.ticket_id = l.ticket_id
  GROUP BY l.recurring_issue_id
),
customers AS (
  SELECT d.recurring_issue_id, 1.0 * coalesce(sum(v.arr), 0) / count(*) AS value_of_one
  FROM (
    SELECT DISTINCT l.recurring_issue_id, t.customer_id
    FROM issue_tickets AS l
    JOIN ticket_states AS t ON t.ticket_id = l.ticket_id
  ) AS d
  LEFT JOIN arr AS v ON v.customer_id = d.customer_id
  GROUP BY d.recurring_issue_id
),
weighed AS (
  SELECT
    i.*,
    coalesce(r.recent, 0) AS recent,
    coalesce(r.before, 0) AS before,
    coalesce(r.open_tickets, 0) AS open_tickets,
    coalesce(r.breached, 0) AS breached,
    coalesce(r.escalated, 0) AS escalated,
    round(CAST(coalesce(r.minutes, 0) / 60.0 AS DECIMAL(18, 6)), 1) AS hours,
    round(CAST(coalesce(c.value_of_one, 0) * i.affected_customers_count AS DECIMAL(18, 6)), 0) AS annual_value
  FROM issue_states AS i
  LEFT JOIN reports AS r ON r.recurring_issue_id = i.recurring_issue_id
  LEFT JOIN customers AS c ON c.recurring_issue_id = i.recurring_issue_id
  WHERE i.is_open
    AND (CAST($product AS VARCHAR) IS NULL OR i.product_id = $product)
),
ranked AS (
  SELECT
    w.*,
    count(*) OVER () AS issues,
    rank() OVER (ORDER BY w.occurrence_count DESC) AS by_tickets,
    rank() OVER (ORDER BY w.hours DESC) AS by_hours,
    rank() OVER (ORDER BY w.annual_value DESC) AS by_value
  FROM weighed AS w
)
SELECT
  r.issue_pattern AS issue,
  r.recurring_issue_id,
  p.product_name,
  round(CAST(100.0 * (3 * r.issues + 3 - r.by_tickets - r.by_hours - r.by_value) / nullif(3 * r.issues, 0) AS DECIMAL(18, 6)), 0) AS score,
  r.priority,
  r.status,
  r.assigned_team,
  r.occurrence_count AS tickets_ever,
  round(CAST(r.recent AS DECIMAL(18, 6)), 0) AS recent_tickets,
  round(CAST(r.recent - r.before AS DECIMAL(18, 6)), 0) AS change,
  r.hours AS hours_spent,
  r.affected_customers_count AS customers_reporting,
  r.annual_value AS their_yearly_value,
  round(CAST(r.open_tickets AS DECIMAL(18, 6)), 0) AS open_tickets,
  round(CAST(r.breached AS DECIMAL(18, 6)), 0) AS breached_tickets,
  round(CAST(r.escalated AS DECIMAL(18, 6)), 0) AS escalated_tickets,
  r.fix_version,
  CAST($as_of AS DATE) - r.first_occurrence AS days_known
FROM ranked AS r
JOIN sales_data.products AS p ON p.product_id = r.product_id
ORDER BY score DESC, r.occurrence_count DESC, r.recurring_issue_id

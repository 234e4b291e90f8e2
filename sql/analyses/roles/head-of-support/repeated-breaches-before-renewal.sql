-- title: Customers that we let down repeatedly and that renew soon
-- question: To which customers do we owe an apology before their contract comes up, and what is at stake?
-- asked: Which customers have we let down repeatedly that renew soon, and how much is on the line?
-- asked: Where have repeated SLA breaches put a coming renewal at risk?
-- asked: Whom should we say sorry to before they decide on their contract?
-- says: {count 'customer'} with {sum renewal_amount} up for renewal {was/were} let down repeatedly; {sum at_stake} is at stake, {most} with {largest at_stake by customer_name,customer_id}.
-- read: Customers with at least the given number of breached tickets in the period and an undecided renewal within the given months. Sorted by what is at stake: the renewal amount times the chance of losing it. Overall satisfaction is that of all surveys answered in the period. Nobody credited, and still open breaches: call first.
-- chart: bar x=customer_name y=at_stake
-- none: No customer that renews soon was let down repeatedly.
-- unit: at_stake money
-- total: at_stake, renewal_amount, breached_tickets
-- difficulty: intermediate
-- parameter: within_days = 365
-- parameter: within_months = 9
-- parameter: min_rows = 2
-- parameter: csm
-- parameter: top = 20
-- uses: due_renewals, managers, survey_answers, ticket_states
WITH breached AS (
  SELECT
    b.customer_id,
    count(DISTINCT b.ticket_id) AS tickets,
    count(DISTINCT CASE WHEN t.is_open THEN b.ticket_id END) AS open_tickets,
    count(DISTINCT CASE WHEN t.priority IN ('Critical', 'High') THEN b.ticket_id END) AS urgent,
    count(DISTINCT CASE WHEN b.credited = 'Yes' THEN b.ticket_id END) AS credited,
    max(b.breach_date) AS last_breach
  FROM support_data.sla_breaches AS b
  JOIN ticket_states AS t ON t.ticket_id = b.ticket_id
  WHERE b.breach_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  GROUP BY b.customer_id
  HAVING count(DISTINCT b.ticket_id) >= CAST($min_rows AS INTEGER)
),
ahead AS (
  SELECT
    customer_id,
    min(current_expiration_date) AS expires,
    sum(renewal_amount) AS amount,
    sum(renewal_amount * (100 - probability_percent) / 100.0) AS at_stake,
    string_agg(DISTINCT owner, ', ' ORDER BY owner) AS owners
  FROM due_renewals
  WHERE current_expiration_date <= CAST($as_of AS DATE) + CAST($within_months AS INTEGER) * INTERVAL '1 month'
  GROUP BY customer_id
),
score AS (
  SELECT customer_id, sum(satisfaction_score) AS points, count(*) AS answers
  FROM survey_answers
  WHERE response_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  GROUP BY customer_id
)
SELECT
  c.customer_name,
  c.customer_id,
  c.customer_tier,
  round(CAST(a.at_stake AS DECIMAL(18, 6)), 2) AS at_stake,
  a.amount AS renewal_amount,
  a.expires AS renewal_due,
  a.expires - CAST($as_of AS DATE) AS days_left,
  b.tickets AS breached_tickets,
  b.urgent AS critical_or_high,
  b.open_tickets AS still_open,
  b.credited AS credited_tickets,
  b.last_breach,
  round(CAST(1.0 * s.points / nullif(s.answers, 0) AS DECIMAL(18,6)), 2) AS overall_satisfaction,
  h.csm AS csm_name,
  a.owners AS renewal_owner,
  count(*) OVER () AS rows_in_all
FROM breached AS b
JOIN ahead AS a ON a.customer_id = b.customer_id
JOIN sales_data.customers AS c ON c.customer_id = b.customer_id
LEFT JOIN score AS s ON s.customer_id = b.customer_id
LEFT JOIN managers AS h ON h.customer_id = b.customer_id
WHERE CAST($csm AS VARCHAR) IS NULL OR h.csm = $csm
ORDER BY at_stake DESC NULLS LAST, c.customer_id
LIMIT CAST($top AS INTEGER)

-- title: Billable hours by customer, and the same kind of work given away
-- question: Which customers do we work for at their expense, and where do we do the same kind of work for nothing?
-- asked: For whom do we do billable support, and where are we doing the same for free?
-- asked: Which customers pay for our hours, and who gets them for nothing?
-- asked: How much support work do we charge for, and what goes unbilled?
-- use-case: Billable hours
-- says: {sum billable_hours} {was/were} billable and {sum given_away_hours} of like work given away, the most for {most given_away_hours by customer_name,customer_id}.
-- read: Billable hours are those marked so, whatever they were about, mostly training and settings. Given-away hours are visible work on training and settings that was not marked billable, so could perhaps be charged. Billed share compares both; support hours a year per 1,000 of yearly contract value show who takes much for little.
-- chart: bar x=customer_name y=billable_hours,given_away_hours
-- total: billable_hours, given_away_hours, all_hours
-- difficulty: intermediate
-- parameter: within_days = 365
-- parameter: region
-- parameter: customer
-- parameter: top = 20
-- uses: arr
WITH work AS (
  SELECT
    t.customer_id,
    sum(w.time_spent_minutes) AS minutes,
    coalesce(sum(w.time_spent_minutes) FILTER (WHERE w.billable = 'Yes'), 0) AS billable,
    coalesce(sum(w.time_spent_minutes) FILTER (WHERE w.billable = 'No' AND w.internal_only = 'No'
      AND (t.category = 'Training' OR t.ticket_type = 'Configuration')), 0) AS given_away,
    count(DISTINCT CASE WHEN w.billable = 'Yes' THEN w.ticket_id END) AS billable_tickets,
    count(DISTINCT w.ticket_id) AS tickets,
    max(CASE WHEN w.billable = 'Yes' THEN w.work_date END) AS last_billable
  FROM support_data.ticket_worklog AS w
  JOIN support_data.support_tickets AS t ON t.ticket_id = w.ticket_id
  WHERE w.work_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  GROUP BY t.customer_id
)
SELECT
  c.customer_name,
  c.customer_id,
  c.customer_tier,
  round(CAST(w.billable / 60.0 AS DECIMAL(18, 6)), 1) AS billable_hours,
  round(CAST(w.given_away / 60.0 AS DECIMAL(18, 6)), 1) AS given_away_hours,
  round(CAST(100.0 * w.billable / nullif(w.billable + w.given_away, 0) AS DECIMAL(18, 6)), 1) AS billed_share_percent,
  round(CAST(100.0 * w.billable / nullif(sum(w.billable) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_all_billable_percent,
  w.billable_tickets,
  w.tickets AS tickets_worked_on,
  round(CAST(w.minutes / 60.0 AS DECIMAL(18, 6)), 1) AS all_hours,
  v.arr AS annual_value,
  round(CAST(1000.0 * w.minutes / 60 * 365 / CAST($within_days AS INTEGER) / nullif(v.arr, 0) AS DECIMAL(18, 6)), 2) AS hours_per_1000_of_value,
  w.last_billable AS last_billable_work,
  count(*) OVER () AS rows_in_all
FROM work AS w
JOIN sales_data.customers AS c ON c.customer_id = w.customer_id
LEFT JOIN arr AS v ON v.customer_id = w.customer_id
WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  AND (CAST($customer AS VARCHAR) IS NULL OR c.customer_id = $customer)
ORDER BY w.billable DESC, c.customer_id
LIMIT CAST($top AS INTEGER)

-- title: A recurring issue counts the tickets that it lists
-- tables: support_data.recurring_issues, support_data.support_tickets
-- First and last day, customers and number are those of the listed tickets, unless the list is full; all are about its product.
-- Of the tickets of an older issue, those that were solved before the window are not shown.
-- corruption: UPDATE support_data.recurring_issues SET first_occurrence = first_occurrence + 1 WHERE first_occurrence IS NOT NULL
WITH listed AS (
  SELECT recurring_issue_id, unnest(string_split(related_tickets, ', ')) AS ticket_id
  FROM support_data.recurring_issues
),
counted AS (
  SELECT recurring_issue_id, count(*) AS tickets, count(DISTINCT t.customer_id) AS customers, min(t.created_date) AS first_day, max(t.created_date) AS last_day,
    list(DISTINCT t.product_id) AS products
  FROM listed
  JOIN support_data.support_tickets AS t USING (ticket_id)
  GROUP BY recurring_issue_id
)
SELECT i.recurring_issue_id, i.occurrence_count, k.tickets, i.affected_customers_count, k.customers, i.first_occurrence, k.first_day, i.last_occurrence, k.last_day
FROM support_data.recurring_issues AS i
LEFT JOIN counted AS k USING (recurring_issue_id)
WHERE k.products <> [i.product_id]
  OR i.first_occurrence >= getvariable('start') AND k.products IS NULL
  OR i.first_occurrence >= getvariable('start') AND length(i.related_tickets) < 980 AND (
    i.occurrence_count <> k.tickets OR i.affected_customers_count <> k.customers OR i.first_occurrence <> k.first_day OR i.last_occurrence <> k.last_day)
  OR i.occurrence_count < k.tickets OR i.first_occurrence > k.first_day OR i.last_occurrence < k.last_day OR i.affected_customers_count > i.occurrence_count

-- title: Known issues without a fix
-- question: Which known issues are not solved yet, and how many customers do they hit?
-- asked: What known bugs are still open?
-- asked: Which recurring problems are we still working on?
-- asked: What known faults hurt the most customers at the moment?
-- says: {count 'issue'} {is/are} not solved; the one that hits most customers is {first issue_pattern} ({first affected_customers} customers, {first recurring_issue_id}).
-- none: Every known issue is solved.
-- read: Issues that keep coming back and are not resolved, the widest first. Tickets counts the tickets that tell of it so far.
-- chart: bar x=recurring_issue_id y=affected_customers
-- difficulty: easy
-- parameter: product
-- parameter: top = 20
-- uses: issue_states
SELECT
  i.recurring_issue_id,
  i.affected_customers_count AS affected_customers,
  i.occurrence_count AS tickets,
  i.priority,
  i.status,
  i.assigned_team,
  i.product_id,
  i.issue_pattern,
  i.first_occurrence,
  count(*) OVER () AS rows_in_all
FROM issue_states AS i
WHERE i.is_open
  AND (CAST($product AS VARCHAR) IS NULL OR i.product_id = $product)
ORDER BY i.affected_customers_count DESC, i.occurrence_count DESC, i.recurring_issue_id
LIMIT CAST($top AS INTEGER)

-- title: Escalations by step and reason
-- question: Between which levels and for which reasons do tickets climb, how fast, and where do they end?
-- asked: How do tickets escalate: from where to where, why, how fast, and who ends up solving them?
-- asked: What are the usual escalation paths and reasons?
-- asked: Which levels hand over to which, for what reason and after how long?
-- use-case: Escalation patterns
-- says: {sum escalations 'escalation'} {was/were} made, {most} from {largest escalations by escalation_level} and {most} for {largest escalations by escalation_reason}[; against the period before their number {changed escalations from before}][; of those settled below the last level, {all went_further_percent} climbed on][; {sum still_open} {is/are} still open].
-- read: Each row is a step of the ladder with its reason; a ticket that climbs twice counts in two rows. Mostly solved at is the level that solved the most of the row's tickets, solved there its share of those solved. Went further has the settled steps whose ticket was handed to a higher level later; it is empty at the last level, and for managers, whom customers ask for beside the ladder. The period before is as long, and empty where the record does not reach back so far.
-- chart: stacked x=escalation_level y=escalations series=escalation_reason
-- rate: went_further_percent of went_further_n, solved_there_percent of resolved, breached_percent of escalations
-- decides: mostly_solved_at
-- difficulty: advanced
-- parameter: within_days = 365
-- parameter: product
-- parameter: region
WITH picked AS (
  SELECT
    e.*,
    t.created_date,
    t.sla_status,
    CASE WHEN EXISTS (
      SELECT 1
      FROM support_data.escalations AS n
      WHERE n.ticket_id = e.ticket_id AND n.escalation_level <> 'Manager' AND n.escalation_level > e.escalation_level
    ) THEN 1 ELSE 0 END AS climbed,
    CASE WHEN e.escalation_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN 1 ELSE 0 END AS now
  FROM support_data.escalations AS e
  JOIN support_data.support_tickets AS t ON t.ticket_id = e.ticket_id
  JOIN sales_data.customers AS c ON c.customer_id = e.customer_id
  WHERE e.escalation_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
steps AS (
  SELECT
    escalation_level,
    escalation_reason,
    sum(now) AS escalations,
    CASE WHEN (SELECT min(created_date) FROM support_data.support_tickets) <= CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER) + 1
      THEN sum(1 - now) END AS before,
    count(DISTINCT CASE WHEN now = 1 THEN customer_id END) AS customers,
    sum((escalation_date - created_date) * now) AS days_to_escalate,
    sum(CASE WHEN now = 1 THEN resolution_date - escalation_date END) AS days_after,
    count(CASE WHEN now = 1 THEN resolution_date END) AS resolved,
    sum(CASE WHEN now = 1 AND resolution_date IS NOT NULL THEN climbed ELSE 0 END) AS further,
    count(*) FILTER (WHERE now = 1 AND sla_status = 'Breached') AS breached
  FROM picked
  GROUP BY escalation_level, escalation_reason
),
solved AS (
  SELECT DISTINCT ON (p.escalation_level, p.escalation_reason) p.escalation_level, p.escalation_reason, p.resolved_at_level, count(*) AS tickets
  FROM picked AS p
  WHERE p.now = 1 AND p.resolved_at_level IS NOT NULL
  GROUP BY p.escalation_level, p.escalation_reason, p.resolved_at_level
  ORDER BY p.escalation_level, p.escalation_reason, tickets DESC, p.resolved_at_level
)
SELECT
  s.escalation_level,
  s.escalation_reason,
  s.escalations,
  s.before,
  round(CAST(100.0 * s.escalations / nullif(sum(s.escalations) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_percent,
  s.customers,
  round(CAST(1.0 * s.days_to_escalate / nullif(s.escalations, 0) AS DECIMAL(18, 6)), 1) AS mean_days_until_escalated,
  round(CAST(1.0 * s.days_after / nullif(s.resolved, 0) AS DECIMAL(18, 6)), 1) AS mean_days_until_resolved,
  v.resolved_at_level AS mostly_solved_at,
  round(CAST(100.0 * v.tickets / nullif(s.resolved, 0) AS DECIMAL(18, 6)), 1) AS solved_there_percent,
  CASE WHEN s.escalation_level IN ('L1 → L2', 'L2 → L3')
    THEN round(CAST(100.0 * s.further / nullif(s.resolved, 0) AS DECIMAL(18, 6)), 1) END AS went_further_percent,
  round(CAST(100.0 * s.breached / nullif(s.escalations, 0) AS DECIMAL(18, 6)), 1) AS breached_percent,
  s.escalations - s.resolved AS still_open,
  s.resolved,
  CASE WHEN s.escalation_level IN ('L1 → L2', 'L2 → L3') THEN s.resolved END AS went_further_n
FROM steps AS s
LEFT JOIN solved AS v ON v.escalation_level = s.escalation_level AND v.escalation_reason = s.escalation_reason
WHERE s.escalations > 0 OR s.before > 0
ORDER BY s.escalation_level, s.escalations DESC, s.escalation_reason

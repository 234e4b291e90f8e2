-- title: Escalations by step and reason
-- question: Between which levels and for which reasons do tickets climb, how fast, and where do they end?
-- asked: How do tickets escalate: from where to where, why, how fast, and who ends up solving them?
-- asked: What are the usual escalation paths and reasons?
-- asked: Which levels hand over to which, for what reason and after how long?
-- use-case: Escalation patterns
-- says: {sum escalations 'escalation'} {was/were} made, {most} from {largest escalations by escalation_level} and {most} for {largest escalations by escalation_reason}[; {sum still_open} {is/are} still open].
-- read: Each row is a step of the ladder with its reason; a ticket that climbs twice counts in two rows. Went_further was not solved at the level it was handed to. Change compares with the equally long period before.
-- chart: stacked x=escalation_level y=escalations series=escalation_reason
-- rate: went_further_percent of went_further_n, breached_percent of escalations
-- difficulty: intermediate
-- parameter: within_days = 365
-- parameter: product
-- parameter: region
WITH picked AS (
  SELECT
    e.*,
    t.created_date,
    t.sla_status,
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
    sum(1 - now) AS before,
    count(DISTINCT CASE WHEN now = 1 THEN customer_id END) AS customers,
    sum((escalation_date - created_date) * now) AS days_to_escalate,
    sum(CASE WHEN now = 1 THEN resolution_date - escalation_date END) AS days_after,
    count(CASE WHEN now = 1 THEN resolution_date END) AS resolved,
    count(*) FILTER (WHERE now = 1 AND resolved_at_level IS NOT NULL AND escalation_level <> 'Manager' AND escalation_level NOT LIKE concat('%', resolved_at_level)) AS further,
    count(*) FILTER (WHERE now = 1 AND sla_status = 'Breached') AS breached
  FROM picked
  GROUP BY escalation_level, escalation_reason
)
SELECT
  escalation_level,
  escalation_reason,
  escalations,
  round(CAST(100.0 * escalations / nullif(sum(escalations) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_percent,
  escalations - before AS change,
  customers,
  round(CAST(1.0 * days_to_escalate / nullif(escalations, 0) AS DECIMAL(18, 6)), 1) AS mean_days_until_escalated,
  round(CAST(1.0 * days_after / nullif(resolved, 0) AS DECIMAL(18, 6)), 1) AS mean_days_until_resolved,
  round(CAST(100.0 * further / nullif(resolved, 0) AS DECIMAL(18, 6)), 1) AS went_further_percent,
  round(CAST(100.0 * breached / nullif(escalations, 0) AS DECIMAL(18, 6)), 1) AS breached_percent,
  escalations - resolved AS still_open,
  resolved AS went_further_n
FROM steps
WHERE escalations > 0
ORDER BY escalation_level, escalations DESC, escalation_reason

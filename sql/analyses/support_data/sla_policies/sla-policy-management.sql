-- title: The book of SLA policies with their changes
-- question: Which service levels are in force since when, what did each change against the one before, and is each still in use?
-- asked: What SLA policies are in force, since when, what changed, and are they still used?
-- asked: Give me an overview of our service levels and how each differs from the last version.
-- asked: Which service level agreements do we have, and is every one of them needed?
-- use-case: SLA policy management
-- says: {count 'policy|policies' where state = 'in force'} {is/are} in force and {count where state = 'superseded'} superseded; of those in force, the share kept {ranges kept_percent by customer_tier,priority where state = 'in force'}.
-- read: One row per policy, old ones included; changes are against the policy that it replaced, negative is tighter. Where tighter_than_tier_below is No, a higher tier is promised nothing better: a flaw in the book. A policy that no ticket uses, or that nobody has touched for years, is due for a review.
-- chart: none
-- rate: kept_percent of kept_n
-- difficulty: advanced
-- parameter: within_days = 90
WITH policies AS (
  SELECT
    p.*,
    CASE customer_tier WHEN 'Bronze' THEN 1 WHEN 'Silver' THEN 2 WHEN 'Gold' THEN 3 ELSE 4 END AS tier_rank,
    CASE priority WHEN 'Critical' THEN 1 WHEN 'High' THEN 2 WHEN 'Medium' THEN 3 ELSE 4 END AS priority_rank,
    lead(effective_date) OVER (PARTITION BY customer_tier, priority ORDER BY effective_date, sla_policy_id) AS replaced_on,
    lag(first_response_target_min) OVER (PARTITION BY customer_tier, priority ORDER BY effective_date, sla_policy_id) AS response_before,
    lag(resolution_target_hours) OVER (PARTITION BY customer_tier, priority ORDER BY effective_date, sla_policy_id) AS resolution_before
  FROM support_data.sla_policies AS p
),
used AS (
  SELECT
    p.sla_policy_id,
    count(*) AS tickets,
    count(*) FILTER (WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS recent_tickets,
    count(*) FILTER (WHERE t.sla_status = 'Breached') AS breached
  FROM policies AS p
  JOIN sales_data.customers AS c ON c.customer_tier = p.customer_tier
  JOIN support_data.support_tickets AS t ON t.customer_id = c.customer_id AND t.priority = p.priority
   AND t.created_date >= p.effective_date AND (p.replaced_on IS NULL OR t.created_date < p.replaced_on)
  GROUP BY p.sla_policy_id
)
SELECT
  p.customer_tier,
  p.priority,
  p.sla_policy_id,
  CASE WHEN p.active = 'Yes' AND p.effective_date <= CAST($as_of AS DATE) THEN 'in force' WHEN p.active = 'Yes' THEN 'to come' ELSE 'superseded' END AS state,
  p.effective_date AS in_force_from,
  p.replaced_on - 1 AS in_force_until,
  p.first_response_target_min,
  p.resolution_target_hours,
  p.business_hours_only,
  p.first_response_target_min - p.response_before AS response_change_min,
  p.resolution_target_hours - p.resolution_before AS resolution_change_hours,
  CASE WHEN b.sla_policy_id IS NULL THEN NULL
       WHEN p.first_response_target_min < b.first_response_target_min AND p.resolution_target_hours < b.resolution_target_hours THEN 'Yes'
       WHEN p.first_response_target_min < b.first_response_target_min OR p.resolution_target_hours < b.resolution_target_hours THEN 'Partly'
       ELSE 'No' END AS tighter_than_tier_below,
  coalesce(u.tickets, 0) AS tickets_under_it,
  coalesce(u.recent_tickets, 0) AS tickets_lately,
  round(CAST(100.0 * (u.tickets - u.breached) / nullif(u.tickets, 0) AS DECIMAL(18, 6)), 1) AS kept_percent,
  CASE WHEN p.active = 'Yes' THEN CAST(floor((CAST($as_of AS DATE) - p.effective_date) / 30.4) AS INTEGER) END AS months_unchanged,
  u.tickets AS kept_n
FROM policies AS p
LEFT JOIN policies AS b ON b.active = 'Yes' AND p.active = 'Yes' AND b.priority = p.priority AND b.tier_rank = p.tier_rank - 1
LEFT JOIN used AS u ON u.sla_policy_id = p.sla_policy_id
ORDER BY p.tier_rank DESC, p.priority_rank, p.effective_date, p.sla_policy_id

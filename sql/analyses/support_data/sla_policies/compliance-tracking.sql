-- title: Compliance with every policy, old and new
-- question: How well is each policy kept, for first response and for resolution, and is it kept better or worse lately?
-- asked: How well do we keep each SLA policy, for response and resolution, and is that getting better?
-- asked: Compliance by SLA policy, with the trend?
-- asked: Which service promises do we keep and which not, lately compared with before?
-- use-case: Compliance tracking
-- says: Both targets were kept for {all both_kept_percent}; by policy the share {ranges both_kept_percent by policy,sla_policy_id}.
-- read: Tickets are counted under the policy in force for their tier and priority on the day of opening. Lately means the days chosen, change the points against earlier tickets under the same policy; a replaced policy has no lately, and neither has one with fewer than five tickets on a side. Gap is to a goal of 95 percent.
-- chart: bar x=policy y=response_kept_percent,resolution_kept_percent
-- rate: response_kept_percent of tickets, resolution_kept_percent of tickets, both_kept_percent of tickets, kept_lately_percent of tickets_lately
-- mean: gap_to_goal_points of tickets
-- difficulty: intermediate
-- parameter: within_days = 180
-- parameter: region
-- parameter: product
-- uses: missed_targets
WITH policies AS (
  SELECT
    p.*,
    lead(effective_date) OVER (PARTITION BY customer_tier, priority ORDER BY effective_date, sla_policy_id) AS replaced_on
  FROM support_data.sla_policies AS p
),
judged AS (
  SELECT
    p.sla_policy_id, p.customer_tier, p.priority, p.effective_date, p.active, p.first_response_target_min, p.resolution_target_hours,
    coalesce(b.response_missed, 0) AS response_missed,
    coalesce(b.resolution_missed, 0) AS resolution_missed,
    CASE WHEN b.ticket_id IS NULL THEN 1 ELSE 0 END AS both_kept,
    CASE WHEN t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN 1 ELSE 0 END AS lately
  FROM policies AS p
  JOIN sales_data.customers AS c ON c.customer_tier = p.customer_tier
  JOIN support_data.support_tickets AS t ON t.customer_id = c.customer_id AND t.priority = p.priority
   AND t.created_date >= p.effective_date AND (p.replaced_on IS NULL OR t.created_date < p.replaced_on)
  LEFT JOIN missed_targets AS b ON b.ticket_id = t.ticket_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
)
SELECT
  concat(customer_tier, ' ', priority, CASE WHEN active = 'Yes' THEN '' ELSE ' (replaced)' END) AS policy,
  sla_policy_id,
  effective_date AS in_force_from,
  first_response_target_min,
  resolution_target_hours,
  count(*) AS tickets,
  round(CAST(100.0 * sum(1 - response_missed) / count(*) AS DECIMAL(18, 6)), 1) AS response_kept_percent,
  round(CAST(100.0 * sum(1 - resolution_missed) / count(*) AS DECIMAL(18, 6)), 1) AS resolution_kept_percent,
  round(CAST(100.0 * sum(both_kept) / count(*) AS DECIMAL(18, 6)), 1) AS both_kept_percent,
  round(CAST(100.0 * sum(both_kept) / count(*) - 95.0 AS DECIMAL(18, 6)), 1) AS gap_to_goal_points,
  sum(lately) AS tickets_lately,
  CASE WHEN sum(lately) >= 5 THEN round(CAST(100.0 * sum(both_kept * lately) / sum(lately) AS DECIMAL(18, 6)), 1) END AS kept_lately_percent,
  CASE WHEN sum(lately) >= 5 AND sum(1 - lately) >= 5 THEN
    round(CAST(100.0 * sum(both_kept * lately) / sum(lately) - 100.0 * sum(both_kept * (1 - lately)) / sum(1 - lately) AS DECIMAL(18, 6)), 1) END AS change_points
FROM judged
GROUP BY sla_policy_id, customer_tier, priority, effective_date, active, first_response_target_min, resolution_target_hours
ORDER BY
  CASE customer_tier WHEN 'Platinum' THEN 1 WHEN 'Gold' THEN 2 WHEN 'Silver' THEN 3 ELSE 4 END,
  CASE priority WHEN 'Critical' THEN 1 WHEN 'High' THEN 2 WHEN 'Medium' THEN 3 ELSE 4 END,
  effective_date, sla_policy_id

-- title: What each tier is promised, gets and pays
-- question: Do customers of higher tiers really get the better service that they pay for?
-- asked: Do Platinum and Gold customers really get better support?
-- asked: Is service in line with the tier the customer pays for?
-- asked: Do higher tiers get faster and better help than lower ones?
-- use-case: Tier-based service levels
-- says: By tier the share of tickets answered on the same day {ranges answered_same_day_percent by customer_tier}, and the time to resolve, against Bronze (100) at the same priority, {ranges tier_days_index by customer_tier}; both of their own targets were kept for {all sla_kept_percent}.
-- read: Targets are those in force; as higher tiers have tighter ones, the share kept does not tell who is served better. Service is measured on tickets of the period in calendar days; relative_days is the mean time to resolve as a percentage of Bronze at the same priority, so it should fall from tier to tier; tier_days_index says the same of all tickets of the tier, with their priorities as they are. Tickets still open have no time yet. Satisfaction counts the surveys sent right after a ticket. Annual_value is the whole tier's contract value, the same in each of its rows.
-- chart: heat x=priority y=mean_days_to_resolve series=customer_tier
-- rate: answered_same_day_percent of answered_same_day_n, sla_kept_percent of tickets, escalated_percent of tickets
-- mean: mean_days_to_resolve of resolved, tier_days_index of resolved
-- unit: tier_days_index number
-- difficulty: advanced
-- parameter: within_days = 365
-- parameter: region
-- parameter: product
-- uses: arr, csat_answers
WITH served AS (
  SELECT
    c.customer_tier,
    t.priority,
    count(*) AS tickets,
    count(DISTINCT t.customer_id) AS customers,
    count(*) FILTER (WHERE t.first_response_date = t.created_date) AS same_day,
    count(t.first_response_date) AS answered,
    sum(t.resolved_date - t.created_date) AS days,
    count(t.resolved_date) AS resolved,
    count(*) FILTER (WHERE t.sla_status = 'Breached') AS breached,
    count(*) FILTER (WHERE t.escalated = 'Yes') AS escalated
  FROM support_data.support_tickets AS t
  JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
  WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
  GROUP BY c.customer_tier, t.priority
),
value AS (
  SELECT c.customer_tier, sum(k.arr) AS annual_value
  FROM arr AS k
  JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY c.customer_tier
),
score AS (
  SELECT c.customer_tier, t.priority, sum(s.satisfaction_score) AS points, count(*) AS answers
  FROM csat_answers AS s
  JOIN support_data.support_tickets AS t ON t.ticket_id = s.ticket_id
  JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
  WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
  GROUP BY c.customer_tier, t.priority
)
SELECT
  s.customer_tier,
  s.priority,
  p.first_response_target_min,
  p.resolution_target_hours,
  p.business_hours_only,
  s.tickets,
  s.customers,
  round(CAST(100.0 * s.same_day / nullif(s.answered, 0) AS DECIMAL(18, 6)), 1) AS answered_same_day_percent,
  round(CAST(1.0 * s.days / nullif(s.resolved, 0) AS DECIMAL(18, 6)), 2) AS mean_days_to_resolve,
  round(CAST(100.0 * s.days * b.resolved / nullif(1.0 * s.resolved * b.days, 0) AS DECIMAL(18, 6)), 0) AS relative_days,
  round(CAST(100.0 * (s.tickets - s.breached) / nullif(s.tickets, 0) AS DECIMAL(18, 6)), 1) AS sla_kept_percent,
  round(CAST(100.0 * s.escalated / nullif(s.tickets, 0) AS DECIMAL(18, 6)), 1) AS escalated_percent,
  round(CAST(1.0 * f.points / nullif(f.answers, 0) AS DECIMAL(18, 6)), 2) AS satisfaction,
  v.annual_value,
  round(CAST(100.0 * sum(s.days) OVER (PARTITION BY s.customer_tier)
    / nullif(sum(1.0 * s.resolved * b.days / nullif(b.resolved, 0)) OVER (PARTITION BY s.customer_tier), 0) AS DECIMAL(18, 6)), 0) AS tier_days_index,
  s.answered AS answered_same_day_n,
  s.resolved
FROM served AS s
JOIN support_data.sla_policies AS p ON p.customer_tier = s.customer_tier AND p.priority = s.priority AND p.active = 'Yes'
LEFT JOIN served AS b ON b.customer_tier = 'Bronze' AND b.priority = s.priority
LEFT JOIN value AS v ON v.customer_tier = s.customer_tier
LEFT JOIN score AS f ON f.customer_tier = s.customer_tier AND f.priority = s.priority
ORDER BY
  CASE s.priority WHEN 'Critical' THEN 1 WHEN 'High' THEN 2 WHEN 'Medium' THEN 3 ELSE 4 END,
  CASE s.customer_tier WHEN 'Platinum' THEN 1 WHEN 'Gold' THEN 2 WHEN 'Silver' THEN 3 ELSE 4 END

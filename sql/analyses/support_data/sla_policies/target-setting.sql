-- title: Targets that we could promise, against those in force
-- question: Where could we promise more, and where is the target out of reach with the way we work?
-- asked: Where could our SLA targets be tighter, and where are they unrealistic?
-- asked: Which service promises could we raise, and which can we never keep?
-- asked: Are our response and resolution targets set right?
-- use-case: Target setting
-- says: {count 'target' where verdict = 'room to tighten'} {has/have} room to tighten, {count where verdict = 'set right'} {is/are} set right. The share of tickets that miss the resolution target {ranges resolution_missed_percent by target}; the share that miss the first response {ranges response_missed_percent by target}.
-- read: Reachable targets are those that 95 of 100 recent tickets of the tier and priority, opened since the target is in force, would have met; they can only be above the one in force, as the exact time of kept tickets is not recorded. Room to tighten is where neither target is missed by more than two in a hundred, and of fewer than twenty tickets nothing can be told. Days are calendar days.
-- decides: verdict
-- chart: bar x=target y=response_missed_percent,resolution_missed_percent
-- rate: response_missed_percent of tickets, resolution_missed_percent of tickets
-- difficulty: intermediate
-- parameter: within_days = 365
-- parameter: region
WITH now AS (
  SELECT
    customer_tier, priority, first_response_target_min, resolution_target_hours, business_hours_only, effective_date
  FROM support_data.sla_policies
  WHERE active = 'Yes'
),
breaches AS (
  SELECT
    ticket_id,
    max(CASE WHEN breach_type = 'First Response' THEN actual_time END) AS response_min,
    max(CASE WHEN breach_type = 'Resolution Time' THEN actual_time END) AS resolution_hours
  FROM support_data.sla_breaches
  GROUP BY ticket_id
),
tickets AS (
  SELECT
    n.customer_tier, n.priority, n.first_response_target_min, n.resolution_target_hours,
    b.response_min, b.resolution_hours,
    CASE WHEN b.response_min > n.first_response_target_min THEN b.response_min ELSE n.first_response_target_min END AS response_needed,
    CASE WHEN b.resolution_hours > n.resolution_target_hours THEN b.resolution_hours ELSE n.resolution_target_hours END AS resolution_needed,
    t.resolved_date - t.created_date AS days
  FROM now AS n
  JOIN sales_data.customers AS c ON c.customer_tier = n.customer_tier
  JOIN support_data.support_tickets AS t ON t.customer_id = c.customer_id AND t.priority = n.priority
  LEFT JOIN breaches AS b ON b.ticket_id = t.ticket_id
  WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND t.created_date >= n.effective_date
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
summed AS (
  SELECT
    customer_tier,
    priority,
    first_response_target_min,
    resolution_target_hours,
    count(*) AS tickets,
    count(response_min) AS response_missed,
    count(resolution_hours) AS resolution_missed,
    percentile_disc(0.95) WITHIN GROUP (ORDER BY response_needed) AS response_reachable,
    percentile_disc(0.95) WITHIN GROUP (ORDER BY resolution_needed) AS resolution_reachable,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY days) AS median_days
  FROM tickets
  GROUP BY customer_tier, priority, first_response_target_min, resolution_target_hours
)
SELECT
  concat(customer_tier, ' ', priority) AS target,
  tickets,
  first_response_target_min,
  response_reachable AS reachable_response_min,
  round(CAST(100.0 * response_missed / nullif(tickets, 0) AS DECIMAL(18, 6)), 1) AS response_missed_percent,
  resolution_target_hours,
  resolution_reachable AS reachable_resolution_hours,
  round(CAST(100.0 * resolution_missed / nullif(tickets, 0) AS DECIMAL(18, 6)), 1) AS resolution_missed_percent,
  round(CAST(median_days AS DECIMAL(18, 6)), 1) AS median_days_to_resolve,
  CASE WHEN tickets < 20 THEN 'too few tickets to tell'
       WHEN response_reachable > first_response_target_min AND resolution_reachable > resolution_target_hours THEN 'both out of reach'
       WHEN response_reachable > first_response_target_min THEN 'response out of reach'
       WHEN resolution_reachable > resolution_target_hours THEN 'resolution out of reach'
       WHEN 100.0 * response_missed <= 2.0 * tickets AND 100.0 * resolution_missed <= 2.0 * tickets THEN 'room to tighten'
       ELSE 'set right' END AS verdict
FROM summed
ORDER BY
  CASE customer_tier WHEN 'Platinum' THEN 1 WHEN 'Gold' THEN 2 WHEN 'Silver' THEN 3 ELSE 4 END,
  CASE priority WHEN 'Critical' THEN 1 WHEN 'High' THEN 2 WHEN 'Medium' THEN 3 ELSE 4 END

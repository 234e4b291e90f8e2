-- title: Support efficiency by quarter
-- question: Do we solve more tickets with less work, fewer rounds and fewer hands than before?
-- asked: Is support getting more efficient: more solved with less effort?
-- asked: Do we resolve tickets with fewer hours, replies and handovers than before?
-- asked: How has support productivity changed?
-- use-case: Support efficiency analysis
-- says: Tickets resolved {moved resolved by quarter yearly}; work on a ticket {moved hours_per_ticket by quarter}, the share solved by one answer {moved one_answer_percent by quarter}.
-- read: Counted by the quarter in which the ticket was resolved; the newest one runs only up to today. Hands are the agents who resolve, tickets of each are empty until the quarter is over. One-answer tickets needed a single reply to the customer; hours are those logged on the ticket over its life. Fewer hours per ticket with more reopened tickets is no gain.
-- chart: line x=quarter y=same_day_percent,one_answer_percent,escalated_percent,reopened_percent
-- rate: same_day_percent of resolved, one_answer_percent of resolved, escalated_percent of resolved, reopened_percent of resolved
-- mean: hours_per_ticket of resolved sd hours_per_ticket_sd
-- difficulty: intermediate
-- parameter: within_months = 24
-- parameter: product
-- parameter: agent
-- shows: first_contact_resolution = one_answer_percent by quarter
-- shows: tickets_resolved = resolved by quarter
-- uses: answers, reopened
WITH done AS (
  SELECT
    CAST(date_trunc('quarter', t.resolved_date) AS DATE) AS starts,
    t.resolved_date - t.created_date AS days,
    r.effort_hours,
    r.engineer_assigned,
    t.escalated,
    coalesce(a.answers, 0) AS answers,
    CASE WHEN o.ticket_id IS NULL THEN 0 ELSE 1 END AS reopened
  FROM support_data.support_tickets AS t
  JOIN support_data.ticket_resolution AS r ON r.ticket_id = t.ticket_id
  LEFT JOIN answers AS a ON a.ticket_id = t.ticket_id
  LEFT JOIN reopened AS o ON o.ticket_id = t.ticket_id
  WHERE (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
    AND (CAST($agent AS VARCHAR) IS NULL OR r.engineer_assigned = $agent)
)
SELECT
  concat(CAST(EXTRACT(year FROM starts) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM starts) AS INTEGER)) AS quarter,
  count(*) AS resolved,
  count(DISTINCT engineer_assigned) AS resolving_agents,
  CASE WHEN CAST(starts + INTERVAL '3 months' AS DATE) <= CAST($as_of AS DATE) + 1
    THEN round(CAST(1.0 * count(*) / nullif(count(DISTINCT engineer_assigned), 0) AS DECIMAL(18, 6)), 1) END AS resolved_per_agent,
  round(CAST(sum(effort_hours) / nullif(count(*), 0) AS DECIMAL(18, 6)), 2) AS hours_per_ticket,
  round(CAST(1.0 * sum(answers) / nullif(count(*), 0) AS DECIMAL(18, 6)), 2) AS answers_per_ticket,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY days) AS DECIMAL(18, 6)), 1) AS median_days_to_resolve,
  round(CAST(percentile_cont(0.9) WITHIN GROUP (ORDER BY days) AS DECIMAL(18, 6)), 1) AS slowest_tenth_from_days,
  round(CAST(100.0 * count(*) FILTER (WHERE days = 0) / nullif(count(*), 0) AS DECIMAL(18, 6)), 1) AS same_day_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE answers <= 1) / nullif(count(*), 0) AS DECIMAL(18, 6)), 1) AS one_answer_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE escalated = 'Yes') / nullif(count(*), 0) AS DECIMAL(18, 6)), 1) AS escalated_percent,
  round(CAST(100.0 * sum(reopened) / nullif(count(*), 0) AS DECIMAL(18, 6)), 1) AS reopened_percent,
  round(CAST(stddev_samp(effort_hours) AS DECIMAL(18, 6)), 3) AS hours_per_ticket_sd
FROM done
WHERE starts > CAST(date_trunc('quarter', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
GROUP BY starts
ORDER BY starts

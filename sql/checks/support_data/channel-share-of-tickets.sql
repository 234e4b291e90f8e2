-- title: A channel’s share, satisfaction and answers are those of its tickets
-- tables: support_data.support_channels, support_data.support_tickets, support_data.customer_satisfaction, support_data.sla_policies, sales_data.customers
-- Of two rows of a name, the first has the tickets that are promised help in working hours, the second those promised it
-- round the clock, by the policy in force when they were opened; tickets by API come through the portal.
-- The shares of all make a hundred; those of tickets that were solved before the window count too, but are not shown.
-- corruption: UPDATE support_data.support_channels SET volume_percent = volume_percent + 1 WHERE true
WITH rows_of_name AS (
  SELECT *, CASE row_number() OVER (PARTITION BY channel_name ORDER BY channel_id) WHEN 1 THEN 'Yes' ELSE 'No' END AS in_hours
  FROM support_data.support_channels
),
tickets AS (
  SELECT t.ticket_id, t.first_response_date, CASE t.channel WHEN 'API' THEN 'Portal' ELSE t.channel END AS channel_name, arg_max(p.business_hours_only, p.effective_date) AS in_hours
  FROM support_data.support_tickets AS t
  JOIN sales_data.customers AS c USING (customer_id)
  JOIN support_data.sla_policies AS p ON p.customer_tier = c.customer_tier AND p.priority = t.priority AND p.effective_date <= t.created_date
  GROUP BY ALL
),
counted AS (
  SELECT channel_name, in_hours, count(DISTINCT ticket_id) AS tickets, count(DISTINCT ticket_id) FILTER (first_response_date IS NOT NULL) AS answered,
    avg(satisfaction_score) AS score
  FROM tickets
  LEFT JOIN support_data.customer_satisfaction USING (ticket_id)
  GROUP BY ALL
)
SELECT r.channel_id, r.volume_percent, 100.0 * coalesce(k.tickets, 0) / (SELECT count(*) FROM tickets) AS share, r.satisfaction_score, k.score, r.avg_response_time_min
FROM rows_of_name AS r
LEFT JOIN counted AS k USING (channel_name, in_hours)
CROSS JOIN (SELECT min(created_date) >= getvariable('start') AS is_whole FROM sales_data.customers)
WHERE is_whole AND (abs(r.volume_percent - coalesce(100.0 * coalesce(k.tickets, 0) / (SELECT nullif(count(*), 0) FROM tickets), 0)) > 0.005001
  OR (r.satisfaction_score IS NULL) <> (k.score IS NULL)
  OR abs(r.satisfaction_score - k.score) > 0.005001
  OR (r.avg_response_time_min IS NULL) <> (coalesce(k.answered, 0) = 0))
  OR k.tickets > 0 AND r.volume_percent = 0 AND (SELECT count(*) FROM tickets) < 10000
  OR k.score IS NOT NULL AND r.satisfaction_score IS NULL
  OR k.answered > 0 AND r.avg_response_time_min IS NULL
  OR abs((SELECT sum(volume_percent) FROM rows_of_name) - 100) > 0.05 AND k.tickets > 0

-- title: Work by channel and quarter, in people
-- question: How many people does each channel tie up, and how should we spread them for the next quarter?
-- asked: How many people does each channel need, and how should we staff next quarter?
-- asked: How should we split the team over the support channels?
-- asked: What headcount goes into every channel, and what would be right for next quarter?
-- use-case: Resource allocation
-- says: The people tied up {moved people by quarter}; over all quarters {most} work comes through {largest hours by channel}.
-- read: Tickets that programs open come through the API, which has the portal's hours. Hours are logged on tickets of the channel within the quarter; one person is 420 hours a quarter after meetings and leave. A quarter in progress counts up to today: people are reckoned for the days that have passed, and its change is empty. Spread people for the next quarter by the share of work; where that is above the share of tickets, the channel has heavier tickets.
-- chart: stacked x=quarter y=people series=channel
-- difficulty: advanced
-- parameter: within_months = 12
-- parameter: product
-- parameter: agent
WITH work AS (
  SELECT
    CAST(date_trunc('quarter', w.work_date) AS DATE) AS starts,
    t.channel,
    count(DISTINCT w.ticket_id) AS tickets,
    count(DISTINCT w.agent_name) AS agents,
    sum(w.time_spent_minutes) AS minutes
  FROM support_data.ticket_worklog AS w
  JOIN support_data.support_tickets AS t ON t.ticket_id = w.ticket_id
  WHERE (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
    AND (CAST($agent AS VARCHAR) IS NULL OR w.agent_name = $agent)
  GROUP BY 1, 2
),
channels AS (
  SELECT
    channel_name,
    count(*) FILTER (WHERE active = 'Yes') AS services,
    max(CASE WHEN hours_of_operation LIKE '24 hours%' AND active = 'Yes' THEN 'Yes' ELSE 'No' END) AS round_the_clock
  FROM support_data.support_channels
  GROUP BY channel_name
),
compared AS (
  SELECT
    w.*,
    CAST(starts + INTERVAL '3 months' AS DATE) - starts AS days,
    least(CAST(starts + INTERVAL '3 months' AS DATE), CAST($as_of AS DATE) + 1) - starts AS days_passed,
    sum(minutes) OVER (PARTITION BY starts) AS all_minutes,
    sum(tickets) OVER (PARTITION BY starts) AS all_tickets,
    lag(minutes) OVER (PARTITION BY channel ORDER BY starts) AS minutes_before
  FROM work AS w
)
SELECT
  concat(CAST(EXTRACT(year FROM c.starts) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM c.starts) AS INTEGER)) AS quarter,
  c.channel,
  h.round_the_clock,
  c.tickets AS tickets_worked_on,
  round(CAST(c.minutes / 60.0 AS DECIMAL(18, 6)), 1) AS hours,
  round(CAST(c.minutes / 60.0 / (420.0 * c.days_passed / c.days) AS DECIMAL(18, 6)), 2) AS people,
  round(CAST(100.0 * c.tickets / nullif(c.all_tickets, 0) AS DECIMAL(18, 6)), 1) AS share_of_tickets_percent,
  round(CAST(100.0 * c.minutes / nullif(c.all_minutes, 0) AS DECIMAL(18, 6)), 1) AS share_of_work_percent,
  round(CAST(1.0 * c.minutes / nullif(c.tickets, 0) AS DECIMAL(18, 6)), 0) AS minutes_per_ticket,
  CASE WHEN c.days_passed = c.days
    THEN round(CAST(100.0 * (c.minutes - c.minutes_before) / nullif(c.minutes_before, 0) AS DECIMAL(18, 6)), 1) END AS change_on_quarter_percent,
  c.agents AS agents_involved
FROM compared AS c
LEFT JOIN channels AS h ON h.channel_name = CASE c.channel WHEN 'API' THEN 'Portal' ELSE c.channel END
WHERE c.starts > CAST(date_trunc('quarter', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
ORDER BY c.starts, c.minutes DESC, c.channel

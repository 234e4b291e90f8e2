-- title: Who writes how much, and for how many tickets
-- question: How is the writing and the work on conversations spread over our people, and who carries more than a fair share?
-- asked: Who writes and works most on ticket threads, and who does more than a fair share?
-- asked: How is conversation work shared out in support?
-- asked: Is the load of replies and comments spread fairly over the team?
-- use-case: Agent workload
-- says: {sum hours} of work went into conversations, {most} by {largest hours by agent}[; of the support agents, furthest above an even share of the level is {most fair_share_index by agent where role = 'Support Agent' and fair_share_index > 100}]; {sum waiting_for_us 'ticket'} {waits/wait} for us.
-- read: Counts all messages and notes of the period. Fair share is an equal part among those of the same level of support: 100 is even, 150 is half as much again; who is alone on a level has 100. Open tickets are those assigned today, those that nobody took stand by themselves; waiting for us means that the customer wrote last or nobody answered yet.
-- decides: fair_share_index, waiting_for_us
-- mean: fair_share_index of tickets
-- chart: bar x=agent y=hours
-- difficulty: advanced
-- parameter: within_days = 90
-- parameter: agent
-- uses: levels, unresolved_tickets
WITH work AS (
  SELECT
    c.commenter_name AS agent,
    min(c.commenter_type) AS role,
    count(*) FILTER (WHERE c.comment_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS messages,
    count(*) FILTER (WHERE c.comment_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND c.internal_note = 'No') AS answers,
    count(DISTINCT CASE WHEN c.comment_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN c.ticket_id END) AS tickets,
    coalesce(sum(c.time_spent_min) FILTER (WHERE c.comment_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)), 0) AS minutes,
    coalesce(sum(c.time_spent_min) FILTER (WHERE c.comment_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)), 0) AS minutes_before
  FROM support_data.ticket_comments AS c
  WHERE c.commenter_type <> 'Customer'
    AND c.comment_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER)
  GROUP BY c.commenter_name
),
last_word AS (
  SELECT ticket_id, commenter_type
  FROM (
    SELECT c.ticket_id, c.commenter_type, row_number() OVER (PARTITION BY c.ticket_id ORDER BY c.comment_date DESC, c.comment_id DESC) AS place
    FROM support_data.ticket_comments AS c
    JOIN unresolved_tickets AS t ON t.ticket_id = c.ticket_id
    WHERE c.internal_note = 'No'
  ) AS ranked
  WHERE place = 1
),
owned AS (
  SELECT
    coalesce(t.assigned_to, 'nobody') AS agent,
    count(*) AS open_tickets,
    count(*) FILTER (WHERE l.commenter_type IS NULL OR l.commenter_type = 'Customer') AS waiting_for_us
  FROM unresolved_tickets AS t
  LEFT JOIN last_word AS l ON l.ticket_id = t.ticket_id
  GROUP BY 1
),
shared AS (
  SELECT
    coalesce(w.agent, o.agent) AS agent,
    w.role,
    coalesce(w.tickets, 0) AS tickets,
    coalesce(w.messages, 0) AS messages,
    coalesce(w.answers, 0) AS answers,
    round(CAST(coalesce(w.minutes, 0) / 60.0 AS DECIMAL(18, 6)), 1) AS hours,
    round(CAST(100.0 * coalesce(w.minutes, 0) / nullif(sum(w.minutes) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_hours_percent,
    round(CAST(100.0 * w.minutes * count(w.agent) OVER (PARTITION BY w.level) / nullif(sum(w.minutes) OVER (PARTITION BY w.level), 0) AS DECIMAL(18, 6)), 0) AS fair_share_index,
    round(CAST(1.0 * w.minutes / nullif(w.tickets, 0) AS DECIMAL(18, 6)), 1) AS minutes_per_ticket,
    round(CAST(100.0 * (w.minutes - w.minutes_before) / nullif(w.minutes_before, 0) AS DECIMAL(18, 6)), 1) AS change_percent,
    coalesce(o.open_tickets, 0) AS open_tickets,
    coalesce(o.waiting_for_us, 0) AS waiting_for_us
  FROM (
    SELECT k.*, CASE WHEN k.role = 'Manager' THEN 0 ELSE coalesce(v.level, CASE WHEN k.role = 'Engineer' THEN 4 ELSE 1 END) END AS level
    FROM work AS k
    LEFT JOIN levels AS v ON v.agent = k.agent
    WHERE k.messages > 0
  ) AS w
  FULL JOIN owned AS o ON o.agent = w.agent
)
SELECT *
FROM shared
WHERE CAST($agent AS VARCHAR) IS NULL OR agent = $agent
ORDER BY hours DESC, agent

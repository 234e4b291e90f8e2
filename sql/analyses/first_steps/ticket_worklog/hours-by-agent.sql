-- title: Hours of work on tickets by agent
-- question: Who logged the most hours on tickets in the last three months?
-- asked: Who spends the most time on tickets?
-- asked: How many hours did each agent put into support cases this past quarter?
-- asked: Which of our people have the biggest ticket timesheets lately?
-- says: {count 'person|people'} logged {sum hours}; {first agent} logged the most ({first hours}).
-- none: No hours were logged in the last three months.
-- read: Hours in the work logs of the days asked for, whatever the work was. Tickets is on how many the person worked.
-- chart: bar x=agent y=hours
-- total: hours
-- difficulty: easy
-- parameter: within_days = 91
-- parameter: top = 15
SELECT
  w.agent_name AS agent,
  round(CAST(sum(w.time_spent_minutes) / 60.0 AS DECIMAL(18, 6)), 1) AS hours,
  count(DISTINCT w.ticket_id) AS tickets,
  count(*) OVER () AS rows_in_all
FROM support_data.ticket_worklog AS w
WHERE w.work_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
GROUP BY w.agent_name
ORDER BY hours DESC, agent
LIMIT CAST($top AS INTEGER)

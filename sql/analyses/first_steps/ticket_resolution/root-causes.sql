-- title: Root causes of resolved tickets
-- question: What lay behind the tickets that we resolved in the last year?
-- asked: What causes our tickets?
-- asked: Are tickets mostly bugs, user errors or setup problems?
-- asked: What were the root causes of support cases over the past twelve months?
-- says: {sum tickets 'ticket'} {was/were} resolved, {most of} them because of {largest tickets by root_cause}.
-- none: No ticket was resolved in the last year.
-- read: Resolutions of the months asked for, by the cause that was found. Hours are the mean effort of one ticket.
-- chart: column x=root_cause y=tickets
-- total: tickets, hours
-- difficulty: easy
-- parameter: within_months = 12
-- shows: tickets_resolved = tickets
SELECT
  r.root_cause,
  count(*) AS tickets,
  round(sum(r.effort_hours), 0) AS hours,
  round(CAST(avg(r.effort_hours) AS DECIMAL(18, 6)), 1) AS mean_hours
FROM support_data.ticket_resolution AS r
WHERE r.resolution_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
GROUP BY r.root_cause
ORDER BY tickets DESC, r.root_cause

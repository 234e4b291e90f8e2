-- title: Agents together open no more tickets than there are, and miss no more targets
-- tables: support_data.support_agent_metrics, support_data.support_tickets, support_data.sla_breaches
-- Every ticket is given to one agent who is measured, in weeks, of which the first whole one in the window is the first shown; targets missed by engineers are nobody's.
-- corruption: UPDATE support_data.support_agent_metrics SET tickets_opened = tickets_opened + 1 WHERE true
SELECT opened, least_tickets, tickets, breached, breaches
FROM (SELECT sum(tickets_opened) AS opened, sum(sla_breach_count) AS breached FROM support_data.support_agent_metrics),
  (SELECT count(*) AS tickets, count(*) FILTER (created_date >= date_trunc('week', getvariable('start') + 6)) AS least_tickets
    FROM support_data.support_tickets
    WHERE created_date >= getvariable('start')),
  (SELECT count(*) AS breaches FROM support_data.sla_breaches)
WHERE opened NOT BETWEEN least_tickets AND tickets OR breached > breaches

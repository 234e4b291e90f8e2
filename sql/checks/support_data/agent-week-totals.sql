-- title: Agents together open no more tickets than there are, and miss no more targets
-- tables: support_data.support_agent_metrics, support_data.support_tickets, support_data.sla_breaches
-- Every ticket since the first week shown is given to one agent who is measured; targets missed by engineers are nobody's.
-- corruption: UPDATE support_data.support_agent_metrics SET tickets_opened = tickets_opened + 1 WHERE true
SELECT opened, tickets, breached, breaches
FROM (SELECT sum(tickets_opened) AS opened, sum(sla_breach_count) AS breached FROM support_data.support_agent_metrics),
  (SELECT count(*) AS tickets FROM support_data.support_tickets
    WHERE created_date >= (SELECT min(metric_date) FROM support_data.support_agent_metrics)),
  (SELECT count(*) AS breaches FROM support_data.sla_breaches)
WHERE opened <> tickets OR breached > breaches

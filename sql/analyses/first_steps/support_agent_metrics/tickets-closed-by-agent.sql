-- title: Tickets closed by agent
-- question: How many tickets did each agent close in the last three months?
-- asked: Who closes the most tickets?
-- asked: What is the ticket output of each support agent this past quarter?
-- asked: How much does everybody on the support team get done?
-- says: {count 'agent'} closed {sum closed_tickets 'ticket'}; {first agent} closed the most ({first closed_tickets}).
-- read: Sums of the agents' figures of the days asked for. Those on a higher level have harder tickets, so fewer of them. Missed targets and reopened tickets show the other side of speed.
-- chart: bar x=agent y=closed_tickets
-- total: closed_tickets, missed_targets, reopened_tickets
-- difficulty: easy
-- parameter: within_days = 91
SELECT
  m.agent_name AS agent,
  sum(m.tickets_closed) AS closed_tickets,
  sum(m.sla_breach_count) AS missed_targets,
  sum(m.reopened_tickets_count) AS reopened_tickets,
  round(CAST(avg(m.utilization_percent) AS DECIMAL(18, 6)), 1) AS mean_utilization_percent
FROM support_data.support_agent_metrics AS m
WHERE m.metric_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
GROUP BY m.agent_name
ORDER BY closed_tickets DESC, agent

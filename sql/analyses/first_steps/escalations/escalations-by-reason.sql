-- title: Escalations by reason
-- question: Why were tickets escalated in the last year?
-- asked: What makes tickets go up the chain?
-- asked: What were the reasons for escalations over the past twelve months?
-- asked: Why do cases get handed to a higher level, and how often?
-- says: {sum escalations 'escalation'} took place, {most of} them for {largest escalations by reason}.
-- read: Escalations of the months asked for. A ticket that climbs two levels counts twice.
-- chart: column x=reason y=escalations
-- none: No ticket was escalated.
-- total: escalations
-- difficulty: easy
-- parameter: within_months = 12
SELECT
  e.escalation_reason AS reason,
  count(*) AS escalations,
  count(DISTINCT e.ticket_id) AS tickets,
  count(DISTINCT e.customer_id) AS customers
FROM support_data.escalations AS e
WHERE e.escalation_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
GROUP BY e.escalation_reason
ORDER BY escalations DESC, reason

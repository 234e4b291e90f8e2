-- title: Agents who hand up more than their colleagues in a field
-- question: In which fields do which agents escalate more often than colleagues of their level, so that training would help?
-- asked: In what topics do agents escalate more than their peers, so who needs training?
-- asked: Where are the skill gaps in the support team?
-- asked: Which agents hand over too much, and in what area?
-- use-case: Skill gap identification
-- says: By agent and field, escalation {ranges escalated_percent by gap}[; furthest above colleagues is {most extra_escalations by gap where extra_escalations > 0}].
-- read: Agents who are still here; the usual rate is that of all who were. Handled counts tickets that the agent owned or handed up; calls for a manager do not count as escalated. Usual is the rate of all agents of the same level for the same kind of ticket; extra is the number of escalations beyond it. Complex Issue as the reason points to knowledge, SLA Risk to workload.
-- chart: bar x=gap y=extra_escalations
-- rate: escalated_percent of handled
-- total: handled, escalated
-- difficulty: advanced
-- parameter: within_days = 365
-- parameter: agent
-- parameter: min_rows = 10
-- parameter: top = 20
-- uses: levels, agents_here
WITH up AS (
  SELECT ticket_id, escalated_from AS agent, escalation_level, escalation_reason, escalation_date, 1 AS handed_up
  FROM support_data.escalations
  WHERE escalation_level <> 'Manager'
),
handled AS (
  SELECT ticket_id, agent, max(handed_up) AS handed_up, max(CASE WHEN escalation_reason = 'Complex Issue' THEN 1 ELSE 0 END) AS complex
  FROM (
    SELECT ticket_id, agent, handed_up, escalation_reason
    FROM up
    UNION ALL
    SELECT ticket_id, assigned_to, 0, NULL
    FROM support_data.support_tickets
    WHERE assigned_to IS NOT NULL
  ) AS owners
  GROUP BY ticket_id, agent
),
fields AS (
  SELECT
    h.agent,
    coalesce(l.level, 1) AS level,
    t.ticket_type,
    count(*) AS handled,
    sum(h.handed_up) AS escalated,
    sum(h.complex) AS complex,
    count(DISTINCT t.product_id) AS products
  FROM handled AS h
  JOIN support_data.support_tickets AS t ON t.ticket_id = h.ticket_id
  LEFT JOIN levels AS l ON l.agent = h.agent
  WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  GROUP BY h.agent, coalesce(l.level, 1), t.ticket_type
),
compared AS (
  SELECT
    f.*,
    1.0 * sum(escalated) OVER (PARTITION BY level, ticket_type) / nullif(sum(handled) OVER (PARTITION BY level, ticket_type), 0) AS usual
  FROM fields AS f
)
SELECT
  concat(agent, ': ', ticket_type) AS gap,
  agent,
  CASE level WHEN 1 THEN 'L1' WHEN 2 THEN 'L2' WHEN 3 THEN 'L3' ELSE 'Engineering' END AS level,
  handled,
  escalated,
  round(CAST(100.0 * escalated / nullif(handled, 0) AS DECIMAL(18, 6)), 1) AS escalated_percent,
  round(CAST(100.0 * usual AS DECIMAL(18, 6)), 1) AS usual_percent,
  round(CAST(escalated - handled * usual AS DECIMAL(18, 6)), 1) AS extra_escalations,
  complex AS for_complexity,
  products AS products_handled,
  count(*) OVER () AS rows_in_all
FROM compared
WHERE handled >= CAST($min_rows AS INTEGER)
  AND level < 4
  AND agent IN (SELECT h.agent_name FROM agents_here AS h)
  AND (CAST($agent AS VARCHAR) IS NULL OR agent = $agent)
ORDER BY extra_escalations DESC, agent, ticket_type
LIMIT CAST($top AS INTEGER)

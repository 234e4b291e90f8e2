-- title: Which channel serves which kind of ticket best
-- question: For each kind of question, which channel solves it with least work and most satisfaction, and what should we steer where?
-- asked: Which channel is best for what kind of question, in effort and satisfaction, and what should we steer?
-- asked: Where should each type of ticket go: phone, chat, mail or portal?
-- asked: Which channel handles which topics cheapest and best?
-- use-case: Channel optimization
-- says: By kind and channel, work on a ticket {ranges hours_per_ticket by ticket_type,channel}; the share solved at the first contact {ranges first_contact_percent by channel}.
-- read: Tickets opened by a program (API) count as Portal. Work index and satisfaction compare a channel with all tickets of the same kind: 80 means a fifth less work than usual. Cost is the channel's handling cost as listed. First contact means one answer at most, no escalation and no reopening. Steer towards cells with little work, high first contact rate and good marks. Satisfaction counts the surveys sent right after a ticket.
-- decides: work_index, place_by_work, satisfaction
-- chart: heat x=channel y=work_index series=ticket_type
-- rate: first_contact_percent of tickets, breached_percent of tickets
-- mean: hours_per_ticket of tickets, work_index of tickets, satisfaction of survey_answers
-- difficulty: advanced
-- parameter: within_days = 365
-- parameter: product
-- parameter: min_rows = 10
-- uses: answers, reopened, ticket_scores
WITH costs AS (
  SELECT channel_name, sum(cost_per_ticket * volume_percent) / nullif(sum(volume_percent), 0) AS cost
  FROM support_data.support_channels
  WHERE active = 'Yes'
  GROUP BY channel_name
),
cells AS (
  SELECT
    t.ticket_type,
    CASE t.channel WHEN 'API' THEN 'Portal' ELSE t.channel END AS channel,
    count(*) AS tickets,
    sum(r.effort_hours) AS hours,
    sum(t.resolved_date - t.created_date) AS days,
    count(*) FILTER (WHERE t.escalated = 'No' AND o.ticket_id IS NULL AND coalesce(a.answers, 0) <= 1) AS first_contact,
    count(*) FILTER (WHERE t.sla_status = 'Breached') AS breached,
    sum(s.points) AS points,
    sum(s.answers) AS scored
  FROM support_data.support_tickets AS t
  JOIN support_data.ticket_resolution AS r ON r.ticket_id = t.ticket_id
  LEFT JOIN answers AS a ON a.ticket_id = t.ticket_id
  LEFT JOIN reopened AS o ON o.ticket_id = t.ticket_id
  LEFT JOIN ticket_scores AS s ON s.ticket_id = t.ticket_id
  WHERE r.resolution_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
  GROUP BY 1, 2
),
compared AS (
  SELECT
    c.*,
    sum(hours) OVER (PARTITION BY ticket_type) / nullif(sum(tickets) OVER (PARTITION BY ticket_type), 0) AS usual_hours,
    sum(tickets) OVER (PARTITION BY ticket_type) AS kind_tickets
  FROM cells AS c
)
SELECT
  c.ticket_type,
  c.channel,
  c.tickets,
  round(CAST(100.0 * c.tickets / nullif(c.kind_tickets, 0) AS DECIMAL(18, 6)), 1) AS share_of_kind_percent,
  round(CAST(c.hours / nullif(c.tickets, 0) AS DECIMAL(18, 6)), 2) AS hours_per_ticket,
  round(CAST(100.0 * c.hours / nullif(c.tickets * c.usual_hours, 0) AS DECIMAL(18, 6)), 0) AS work_index,
  round(CAST(100.0 * c.first_contact / nullif(c.tickets, 0) AS DECIMAL(18, 6)), 1) AS first_contact_percent,
  round(CAST(1.0 * c.days / nullif(c.tickets, 0) AS DECIMAL(18, 6)), 1) AS mean_days,
  round(CAST(100.0 * c.breached / nullif(c.tickets, 0) AS DECIMAL(18, 6)), 1) AS breached_percent,
  round(CAST(1.0 * c.points / nullif(c.scored, 0) AS DECIMAL(18, 6)), 2) AS satisfaction,
  coalesce(c.scored, 0) AS survey_answers,
  round(CAST(o.cost AS DECIMAL(18, 6)), 2) AS channel_cost_per_ticket,
  rank() OVER (PARTITION BY c.ticket_type ORDER BY round(CAST(c.hours / nullif(c.tickets, 0) AS DECIMAL(18, 6)), 2)) AS place_by_work
FROM compared AS c
LEFT JOIN costs AS o ON o.channel_name = c.channel
WHERE c.tickets >= CAST($min_rows AS INTEGER)
ORDER BY c.ticket_type, place_by_work, c.channel

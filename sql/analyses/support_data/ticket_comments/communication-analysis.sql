-- title: How conversations run, by kind of ticket and channel
-- question: How many messages does it take to settle a ticket, how much of it does the customer see, and where do we talk too long?
-- asked: How many messages does a ticket take, how much is internal, and where do we go round in circles?
-- asked: Are our ticket conversations too long?
-- asked: How much back and forth is there until a case is settled, and what does the customer see of it?
-- use-case: Communication analysis
-- says: By kind and channel, messages per ticket {ranges messages_per_ticket by ticket_type,channel}.
-- read: Resolved tickets of the period only. Internal_percent is the share of our own messages hidden from the customer; chased_percent is the share of tickets in which the customer wrote twice before we answered.
-- chart: heat x=channel y=messages_per_ticket series=ticket_type
-- rate: internal_percent of internal_n, chased_percent of tickets, customer_silent_percent of tickets
-- mean: messages_per_ticket of tickets sd messages_per_ticket_sd
-- difficulty: intermediate
-- parameter: within_days = 365
-- parameter: product
-- parameter: min_rows = 5
WITH resolved AS (
  SELECT ticket_id, ticket_type, channel
  FROM support_data.support_tickets
  WHERE resolved_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($product AS VARCHAR) IS NULL OR product_id = $product)
),
spoken AS (
  SELECT
    c.ticket_id,
    c.commenter_type,
    c.internal_note,
    c.time_spent_min,
    length(c.comment_text) AS letters,
    CASE WHEN c.internal_note = 'No' AND c.commenter_type = 'Customer'
          AND lag(c.commenter_type) OVER (PARTITION BY c.ticket_id, c.internal_note ORDER BY c.comment_date, c.comment_id) = 'Customer' THEN 1 ELSE 0 END AS chased
  FROM support_data.ticket_comments AS c
  JOIN resolved AS r ON r.ticket_id = c.ticket_id
),
per_ticket AS (
  SELECT
    r.ticket_id,
    r.ticket_type,
    r.channel,
    count(s.ticket_id) AS messages,
    count(*) FILTER (WHERE s.commenter_type = 'Customer') AS from_customer,
    count(*) FILTER (WHERE s.commenter_type <> 'Customer' AND s.internal_note = 'No') AS answers,
    count(*) FILTER (WHERE s.internal_note = 'Yes') AS internal_notes,
    coalesce(sum(s.letters) FILTER (WHERE s.commenter_type <> 'Customer' AND s.internal_note = 'No'), 0) AS letters,
    coalesce(sum(s.time_spent_min), 0) AS minutes,
    coalesce(max(s.chased), 0) AS chased
  FROM resolved AS r
  LEFT JOIN spoken AS s ON s.ticket_id = r.ticket_id
  GROUP BY r.ticket_id, r.ticket_type, r.channel
)
SELECT
  ticket_type,
  channel,
  count(*) AS tickets,
  round(CAST(1.0 * sum(messages) / nullif(count(*), 0) AS DECIMAL(18, 6)), 1) AS messages_per_ticket,
  round(CAST(1.0 * sum(answers) / nullif(count(*), 0) AS DECIMAL(18, 6)), 1) AS answers_per_ticket,
  round(CAST(1.0 * sum(from_customer) / nullif(count(*), 0) AS DECIMAL(18, 6)), 1) AS customer_messages_per_ticket,
  round(CAST(100.0 * sum(internal_notes) / nullif(sum(internal_notes) + sum(answers), 0) AS DECIMAL(18, 6)), 1) AS internal_percent,
  round(CAST(1.0 * sum(letters) / nullif(sum(answers), 0) AS DECIMAL(18, 6)), 0) AS letters_per_answer,
  round(CAST(1.0 * sum(minutes) / nullif(sum(internal_notes) + sum(answers), 0) AS DECIMAL(18, 6)), 1) AS minutes_per_own_message,
  round(CAST(100.0 * sum(chased) / nullif(count(*), 0) AS DECIMAL(18, 6)), 1) AS chased_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE from_customer = 0) / nullif(count(*), 0) AS DECIMAL(18, 6)), 1) AS customer_silent_percent,
  sum(internal_notes) + sum(answers) AS internal_n,
  round(CAST(stddev_samp(messages) AS DECIMAL(18, 6)), 3) AS messages_per_ticket_sd
FROM per_ticket
GROUP BY ticket_type, channel
HAVING count(*) >= CAST($min_rows AS INTEGER)
ORDER BY messages_per_ticket DESC, ticket_type, channel

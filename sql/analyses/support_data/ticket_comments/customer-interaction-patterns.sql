-- title: How customers of each industry deal with us
-- question: How do customers of different industries like to talk to us, and who writes the most, chases or goes silent?
-- asked: How do different industries communicate with support, and which customers write a lot, chase us or go quiet?
-- asked: Which customers are the most talkative or the most silent?
-- asked: What are the contact habits of customers, by industry?
-- use-case: Customer interaction patterns
-- says: By industry, customers' messages per ticket {ranges customer_messages_per_ticket by industry}; the share that chases us {ranges chased_percent by industry}.
-- read: Tickets opened in the period. Chasing is writing twice before our answer; silent tickets have no further word from the customer after the first; the favourite channel and the busiest weekday carry their share of the industry's tickets.
-- chart: bar x=industry y=customer_messages_per_ticket
-- rate: chased_percent of tickets, silent_percent of tickets, favourite_percent of tickets, busiest_percent of tickets
-- mean: customer_messages_per_ticket of tickets
-- difficulty: advanced
-- parameter: within_days = 365
-- parameter: region
-- parameter: product
WITH picked AS (
  SELECT t.ticket_id, t.customer_id, t.contact_email, t.channel, t.created_date, c.industry
  FROM support_data.support_tickets AS t
  JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
  WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
),
talk AS (
  SELECT
    k.ticket_id,
    k.commenter_type,
    lag(k.commenter_type) OVER (PARTITION BY k.ticket_id ORDER BY k.comment_date, k.comment_id) AS before_it
  FROM support_data.ticket_comments AS k
  JOIN picked AS p ON p.ticket_id = k.ticket_id
  WHERE k.internal_note = 'No'
),
messages AS (
  SELECT
    ticket_id,
    count(*) FILTER (WHERE commenter_type = 'Customer') AS written,
    max(CASE WHEN commenter_type = 'Customer' AND before_it = 'Customer' THEN 1 ELSE 0 END) AS chased
  FROM talk
  GROUP BY ticket_id
),
channels AS (
  SELECT industry, channel, count(*) AS n, row_number() OVER (PARTITION BY industry ORDER BY count(*) DESC, channel) AS place
  FROM picked
  GROUP BY industry, channel
),
weekdays AS (
  SELECT
    industry,
    CAST(EXTRACT(isodow FROM created_date) AS INTEGER) AS day_number,
    count(*) AS n,
    row_number() OVER (PARTITION BY industry ORDER BY count(*) DESC, CAST(EXTRACT(isodow FROM created_date) AS INTEGER)) AS place
  FROM picked
  GROUP BY industry, CAST(EXTRACT(isodow FROM created_date) AS INTEGER)
),
totals AS (
  SELECT
    p.industry,
    count(*) AS tickets,
    count(DISTINCT p.customer_id) AS customers,
    count(DISTINCT p.contact_email) AS people,
    sum(coalesce(m.written, 0)) AS written,
    sum(coalesce(m.chased, 0)) AS chased,
    count(*) FILTER (WHERE coalesce(m.written, 0) = 0) AS silent
  FROM picked AS p
  LEFT JOIN messages AS m ON m.ticket_id = p.ticket_id
  GROUP BY p.industry
)
SELECT
  t.industry,
  t.customers,
  t.tickets,
  round(CAST(1.0 * t.tickets / nullif(t.customers, 0) AS DECIMAL(18, 6)), 1) AS tickets_per_customer,
  round(CAST(1.0 * t.people / nullif(t.customers, 0) AS DECIMAL(18, 6)), 1) AS people_writing_per_customer,
  round(CAST(1.0 * t.written / nullif(t.tickets, 0) AS DECIMAL(18, 6)), 2) AS customer_messages_per_ticket,
  round(CAST(100.0 * t.chased / nullif(t.tickets, 0) AS DECIMAL(18, 6)), 1) AS chased_percent,
  round(CAST(100.0 * t.silent / nullif(t.tickets, 0) AS DECIMAL(18, 6)), 1) AS silent_percent,
  c.channel AS favourite_channel,
  round(CAST(100.0 * c.n / nullif(t.tickets, 0) AS DECIMAL(18, 6)), 1) AS favourite_percent,
  CASE w.day_number WHEN 1 THEN 'Monday' WHEN 2 THEN 'Tuesday' WHEN 3 THEN 'Wednesday' WHEN 4 THEN 'Thursday' WHEN 5 THEN 'Friday' WHEN 6 THEN 'Saturday' ELSE 'Sunday' END AS busiest_weekday,
  round(CAST(100.0 * w.n / nullif(t.tickets, 0) AS DECIMAL(18, 6)), 1) AS busiest_percent
FROM totals AS t
JOIN channels AS c ON c.industry = t.industry AND c.place = 1
JOIN weekdays AS w ON w.industry = t.industry AND w.place = 1
ORDER BY customer_messages_per_ticket DESC, t.industry

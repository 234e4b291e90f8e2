-- title: Channels that customers choose, by quarter
-- question: Which channels do customers prefer, and how is that shifting, above all among new ones?
-- asked: How do customers like to contact us, and is that changing, especially with new ones?
-- asked: Is channel preference moving, say from phone to chat?
-- asked: By which channel do customers come to support now compared with before?
-- use-case: Customer preference trends
-- says: Over all quarters {most} tickets come through {largest tickets by channel}, those of new customers through {largest new_tickets by channel}; the share of Email {moved share_percent by quarter yearly where channel = 'Email'}, that of Portal {moved share_percent by quarter yearly where channel = 'Portal'}.
-- read: Share is of the tickets opened in the quarter; change is in points against the same quarter a year before. Favourite_of counts the customers who used the channel more than any other in that quarter; new customers signed their first contract less than 180 days before the ticket. Satisfaction is the mean of the scores given for the tickets of the quarter, cost what they cost at today's cost of a ticket of the channel. The newest quarter runs only up to today.
-- chart: line x=quarter y=share_percent series=channel
-- difficulty: advanced
-- parameter: within_months = 24
-- parameter: region
-- parameter: product
-- shows: tickets_opened = tickets by quarter
-- uses: ticket_scores, begun, tickets_since
-- rate: share_percent of quarter_tickets, share_among_new_customers_percent of new_quarter_tickets
WITH tickets AS (
  SELECT
    CAST(date_trunc('quarter', t.created_date) AS DATE) AS starts,
    t.channel,
    t.customer_id,
    m.points,
    m.answers,
    CASE WHEN t.created_date - b.first_day < 180 THEN 1 ELSE 0 END AS is_new
  FROM support_data.support_tickets AS t
  JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
  LEFT JOIN ticket_scores AS m ON m.ticket_id = t.ticket_id
  LEFT JOIN begun AS b ON b.customer_id = t.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
),
habits AS (
  SELECT
    starts, channel, customer_id,
    row_number() OVER (PARTITION BY starts, customer_id ORDER BY count(*) DESC, channel) AS place
  FROM tickets
  GROUP BY starts, channel, customer_id
),
favourites AS (
  SELECT starts, channel, count(*) AS customers
  FROM habits
  WHERE place = 1
  GROUP BY starts, channel
),
counted AS (
  SELECT starts, channel, count(*) AS tickets, count(DISTINCT customer_id) AS customers, sum(is_new) AS new_tickets,
    1.0 * sum(points) / nullif(sum(answers), 0) AS satisfaction
  FROM tickets
  GROUP BY starts, channel
),
shares AS (
  SELECT
    c.*,
    sum(tickets) OVER (PARTITION BY starts) AS quarter_tickets,
    sum(new_tickets) OVER (PARTITION BY starts) AS new_quarter_tickets,
    100.0 * tickets / nullif(sum(tickets) OVER (PARTITION BY starts), 0) AS share,
    100.0 * new_tickets / nullif(sum(new_tickets) OVER (PARTITION BY starts), 0) AS new_share
  FROM counted AS c
)
SELECT
  concat(CAST(EXTRACT(year FROM s.starts) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM s.starts) AS INTEGER)) AS quarter,
  s.channel,
  s.tickets,
  round(CAST(s.share AS DECIMAL(18, 6)), 1) AS share_percent,
  round(CAST(s.share - y.share AS DECIMAL(18, 6)), 1) AS change_on_year_points,
  s.customers AS customers_using,
  coalesce(f.customers, 0) AS favourite_of,
  round(CAST(s.new_share AS DECIMAL(18,6)), 1) AS share_among_new_customers_percent,
  s.new_tickets,
  round(CAST(s.satisfaction AS DECIMAL(18,6)), 2) AS satisfaction,
  round(CAST(s.tickets * h.cost_per_ticket AS DECIMAL(18,6)), 0) AS cost,
  s.quarter_tickets,
  s.new_quarter_tickets
FROM shares AS s
LEFT JOIN shares AS y ON y.channel = s.channel AND y.starts = CAST(s.starts - INTERVAL '12 months' AS DATE)
 AND y.starts >= (SELECT d.first_day FROM tickets_since AS d)
LEFT JOIN favourites AS f ON f.starts = s.starts AND f.channel = s.channel
LEFT JOIN (
  SELECT channel_name, sum(cost_per_ticket * volume_percent) / nullif(sum(volume_percent), 0) AS cost_per_ticket
  FROM support_data.support_channels
  GROUP BY channel_name
) AS h ON h.channel_name = CASE s.channel WHEN 'API' THEN 'Portal' ELSE s.channel END
WHERE s.starts > CAST(date_trunc('quarter', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
ORDER BY s.starts, share_percent DESC, s.channel

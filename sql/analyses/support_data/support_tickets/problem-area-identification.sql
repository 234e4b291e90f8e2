-- title: Problem areas by product and category
-- question: Which corners of which products cost our customers and us the most trouble, and where is it growing?
-- asked: Which areas of which products cause the most pain, and where is it getting worse?
-- asked: What are the trouble spots in our products, going by tickets?
-- asked: Where do we and our customers lose the most time to problems?
-- use-case: Problem area identification
-- says: {most} work goes to {largest hours by area}[; there tickets changed by {first growth_percent} on the period before].
-- read: Ranked by the hours spent on tickets opened in the period; share is of all hours, per_100_customers counts tickets among live customers of the product. Growth compares with the equally long period before; an area that is big, growing and badly rated comes first. Satisfaction counts the surveys sent right after a ticket.
-- chart: bar x=area y=hours
-- rate: breached_percent of tickets, escalated_percent of tickets
-- mean: growth_percent of tickets
-- total: tickets, hours
-- difficulty: intermediate
-- parameter: within_days = 180
-- parameter: product
-- parameter: top = 20
-- uses: ticket_scores, live_installs
WITH effort AS (
  SELECT ticket_id, sum(time_spent_minutes) AS minutes
  FROM support_data.ticket_worklog
  GROUP BY ticket_id
),
live AS (
  SELECT product_id, count(DISTINCT customer_id) AS live_customers
  FROM live_installs
  GROUP BY product_id
),
areas AS (
  SELECT
    t.product_id,
    t.category,
    count(*) FILTER (WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS tickets,
    count(*) FILTER (WHERE t.created_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS tickets_before,
    coalesce(sum(e.minutes) FILTER (WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)), 0) AS minutes,
    count(*) FILTER (WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND t.sla_status = 'Breached') AS breached,
    count(*) FILTER (WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND t.escalated = 'Yes') AS escalated,
    sum(s.points) FILTER (WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS points,
    sum(s.answers) FILTER (WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS answers
  FROM support_data.support_tickets AS t
  LEFT JOIN effort AS e ON e.ticket_id = t.ticket_id
  LEFT JOIN ticket_scores AS s ON s.ticket_id = t.ticket_id
  WHERE t.created_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
  GROUP BY t.product_id, t.category
)
SELECT
  concat(p.product_name, ': ', a.category) AS area,
  p.product_id,
  a.tickets,
  round(CAST(a.minutes / 60.0 AS DECIMAL(18, 6)), 1) AS hours,
  round(CAST(100.0 * a.minutes / nullif(sum(a.minutes) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_hours_percent,
  round(CAST(100.0 * a.tickets / nullif(l.live_customers, 0) AS DECIMAL(18, 6)), 1) AS tickets_per_100_customers,
  round(CAST(100.0 * (a.tickets - a.tickets_before) / nullif(a.tickets_before, 0) AS DECIMAL(18, 6)), 1) AS growth_percent,
  round(CAST(100.0 * a.breached / nullif(a.tickets, 0) AS DECIMAL(18, 6)), 1) AS breached_percent,
  round(CAST(100.0 * a.escalated / nullif(a.tickets, 0) AS DECIMAL(18, 6)), 1) AS escalated_percent,
  round(CAST(1.0 * a.points / nullif(a.answers, 0) AS DECIMAL(18, 6)), 2) AS satisfaction,
  count(*) OVER () AS rows_in_all
FROM areas AS a
JOIN sales_data.products AS p ON p.product_id = a.product_id
LEFT JOIN live AS l ON l.product_id = a.product_id
WHERE a.tickets > 0
ORDER BY a.minutes DESC, p.product_id, a.category
LIMIT CAST($top AS INTEGER)

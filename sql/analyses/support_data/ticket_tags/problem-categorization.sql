-- title: What each category of tickets is really about
-- question: Which problems stand behind the broad ticket categories, and which of them weigh most?
-- asked: What are the real problems behind ticket categories, and which are the heaviest?
-- asked: What is hidden in categories such as Technical or Other?
-- asked: Within every ticket category, what topics take the most work?
-- use-case: Problem categorization
-- says: The most work goes to {most hours by problem}, the most tickets come from {most tickets by problem}.
-- read: The tags of each category that took most work, without the tags about handling (reopened, escalated). A ticket has about two tags, so neither tickets nor hours nor shares of rows may be added up. Hours are those of resolved tickets; the pair is the tag that most often stands beside it on the same ticket.
-- chart: bar x=problem y=hours
-- rate: severe_percent of tickets
-- mean: hours of tickets
-- difficulty: advanced
-- parameter: within_days = 365
-- parameter: product
-- parameter: top = 5
WITH tickets AS (
  SELECT t.ticket_id, t.category, t.customer_id, t.severity, r.effort_hours
  FROM support_data.support_tickets AS t
  LEFT JOIN support_data.ticket_resolution AS r ON r.ticket_id = t.ticket_id
  WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
),
totals AS (
  SELECT category, count(*) AS tickets
  FROM tickets
  GROUP BY category
),
tagged AS (
  SELECT DISTINCT t.ticket_id, t.category, t.customer_id, t.severity, t.effort_hours, g.tag_name
  FROM tickets AS t
  JOIN support_data.ticket_tags AS g ON g.ticket_id = t.ticket_id
  WHERE g.tag_name NOT IN ('reopened', 'escalated')
),
problems AS (
  SELECT
    category,
    tag_name,
    count(*) AS tickets,
    count(DISTINCT customer_id) AS customers,
    coalesce(sum(effort_hours), 0) AS hours,
    count(effort_hours) AS resolved,
    count(*) FILTER (WHERE severity IN ('Critical', 'Blocker')) AS severe,
    row_number() OVER (PARTITION BY category ORDER BY coalesce(sum(effort_hours), 0) DESC, count(*) DESC, tag_name) AS place
  FROM tagged
  GROUP BY category, tag_name
),
pairs AS (
  SELECT
    a.category, a.tag_name, b.tag_name AS other, count(*) AS together,
    row_number() OVER (PARTITION BY a.category, a.tag_name ORDER BY count(*) DESC, b.tag_name) AS place
  FROM tagged AS a
  JOIN tagged AS b ON b.ticket_id = a.ticket_id AND b.tag_name <> a.tag_name
  GROUP BY a.category, a.tag_name, b.tag_name
)
SELECT
  concat(p.category, ': ', p.tag_name) AS problem,
  p.tickets,
  round(CAST(100.0 * p.tickets / nullif(t.tickets, 0) AS DECIMAL(18, 6)), 1) AS share_of_category_percent,
  p.customers,
  round(p.hours, 1) AS hours,
  round(CAST(p.hours / nullif(p.resolved, 0) AS DECIMAL(18, 6)), 2) AS hours_per_ticket,
  round(CAST(100.0 * p.severe / nullif(p.tickets, 0) AS DECIMAL(18, 6)), 1) AS severe_percent,
  r.other AS most_frequent_pair,
  round(CAST(100.0 * r.together / nullif(p.tickets, 0) AS DECIMAL(18, 6)), 1) AS pair_percent
FROM problems AS p
JOIN totals AS t ON t.category = p.category
LEFT JOIN pairs AS r ON r.category = p.category AND r.tag_name = p.tag_name AND r.place = 1
WHERE p.place <= CAST($top AS INTEGER)
ORDER BY t.tickets DESC, p.category, p.place

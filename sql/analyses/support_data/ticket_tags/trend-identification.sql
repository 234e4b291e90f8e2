-- title: Topics on the rise and on the way out
-- question: Which topics take a bigger part of our tickets than before, for which product, and how many customers are behind it?
-- asked: Which topics in support are on the rise, for what product, and how many customers are affected?
-- asked: What is trending in our tickets?
-- asked: What are customers complaining about more than they used to?
-- use-case: Trend identification
-- says: {count 'topic' where strength > 2} {takes/take} a bigger part of our tickets than before by more than chance explains[, first {first topic where strength > 2}: from {first share_before_percent where strength > 2} to {first share_percent where strength > 2} of tickets ({first tickets_before where strength > 2} and {first tickets where strength > 2})]; {count where strength < -2} a smaller one[, first {first topic where strength < -2}].
-- read: Topics whose share moved most, up or down; those of fewer than ten tickets in both periods together and tags about handling are left out. Share is the percentage of tickets with the tag, so growth of the business does not count. Change is in points against the equally long period before; strength is the change in standard errors, beyond 2 or -2 it is hardly chance, though of fifty topics two or three get there by chance alone. The main product has most tickets with the tag.
-- decides: main_product
-- chart: bar x=topic y=change_points
-- rate: main_product_percent of tickets
-- difficulty: advanced
-- parameter: within_days = 90
-- parameter: product
-- parameter: top = 20
WITH tickets AS (
  SELECT
    ticket_id, product_id, customer_id,
    CASE WHEN created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN 1 ELSE 0 END AS now
  FROM support_data.support_tickets
  WHERE created_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER)
    AND (CAST($product AS VARCHAR) IS NULL OR product_id = $product)
),
totals AS (
  SELECT sum(now) AS now, sum(1 - now) AS before
  FROM tickets
),
tagged AS (
  SELECT DISTINCT g.tag_name, t.ticket_id, t.product_id, t.customer_id, t.now
  FROM support_data.ticket_tags AS g
  JOIN tickets AS t ON t.ticket_id = g.ticket_id
  WHERE g.tag_name NOT IN ('reopened', 'escalated')
),
main AS (
  SELECT tag_name, product_id, sum(now) AS tickets, row_number() OVER (PARTITION BY tag_name ORDER BY sum(now) DESC, count(*) DESC, product_id) AS place
  FROM tagged
  GROUP BY tag_name, product_id
),
topics AS (
  SELECT
    g.tag_name,
    sum(g.now) AS tickets,
    sum(1 - g.now) AS tickets_before,
    count(DISTINCT CASE WHEN g.now = 1 THEN g.customer_id END) AS customers,
    1.0 * sum(g.now) / nullif(max(t.now), 0) AS share,
    1.0 * sum(1 - g.now) / nullif(max(t.before), 0) AS share_before,
    1.0 * count(*) / nullif(max(t.now) + max(t.before), 0) AS share_both,
    1.0 / nullif(max(t.now), 0) + 1.0 / nullif(max(t.before), 0) AS spread
  FROM tagged AS g
  CROSS JOIN totals AS t
  GROUP BY g.tag_name
)
SELECT
  p.tag_name AS topic,
  p.tickets,
  p.tickets_before,
  round(CAST(100.0 * p.share AS DECIMAL(18, 6)), 1) AS share_percent,
  round(CAST(100.0 * p.share_before AS DECIMAL(18, 6)), 1) AS share_before_percent,
  round(CAST(100.0 * (p.share - p.share_before) AS DECIMAL(18, 6)), 1) AS change_points,
  round(CAST((p.share - p.share_before) / nullif(sqrt(p.share_both * (1 - p.share_both) * p.spread), 0) AS DECIMAL(18, 6)), 1) AS strength,
  p.customers,
  d.product_name AS main_product,
  round(CAST(100.0 * m.tickets / nullif(p.tickets, 0) AS DECIMAL(18, 6)), 1) AS main_product_percent,
  count(*) OVER () AS rows_in_all
FROM topics AS p
JOIN main AS m ON m.tag_name = p.tag_name AND m.place = 1
JOIN sales_data.products AS d ON d.product_id = m.product_id
WHERE p.tickets + p.tickets_before >= 10
ORDER BY abs(round(CAST(100.0 * (p.share - p.share_before) AS DECIMAL(18, 6)), 4)) DESC NULLS LAST, p.tag_name
LIMIT CAST($top AS INTEGER)

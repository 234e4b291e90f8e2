-- title: Topics that are solved again and again without an article
-- question: Which articles should we write next, judged by what our people explain by hand over and over?
-- asked: What articles should we write, going by answers our people keep repeating?
-- asked: Which knowledge is explained by hand again and again and should be published?
-- asked: What is missing in the help centre, judged by how tickets get solved?
-- use-case: Knowledge base needs
-- says: Of the hours without an article, the largest part went into {most hours_without_article by topic}[; for {count 'topic' where next_step = 'write'} there is none yet].
-- read: A topic is a tag on resolved tickets about one product, wishes and tags about handling aside. Hours_without_article were spent on tickets whose resolution names no article; articles_on_topic are published ones of that product with the same tag. No article means write one; an article that three in four of the tickets did not use means make it findable. A ticket has about two tags, so rows must not be added up.
-- decides: next_step
-- chart: bar x=topic y=hours_without_article
-- rate: without_article_percent of without_article_n, explainable_percent of without_article_n
-- mean: hours_without_article of tickets_without_article
-- difficulty: advanced
-- parameter: within_days = 365
-- parameter: product
-- parameter: min_rows = 5
-- parameter: top = 20
WITH solved AS (
  SELECT t.ticket_id, t.product_id, t.customer_id, r.kb_article_id, r.effort_hours, r.root_cause
  FROM support_data.ticket_resolution AS r
  JOIN support_data.support_tickets AS t ON t.ticket_id = r.ticket_id
  WHERE r.resolution_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND t.ticket_type <> 'Feature Request'
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
),
tags AS (
  SELECT DISTINCT ticket_id, tag_name
  FROM support_data.ticket_tags
  WHERE tag_name NOT IN ('reopened', 'escalated', 'known-issue', 'not-reproduced', 'feature-request', 'user-question', 'intermittent')
),
topics AS (
  SELECT
    s.product_id,
    g.tag_name,
    count(*) AS tickets,
    count(DISTINCT s.customer_id) AS customers,
    count(*) FILTER (WHERE s.kb_article_id IS NULL) AS without_article,
    coalesce(sum(s.effort_hours) FILTER (WHERE s.kb_article_id IS NULL), 0) AS hours,
    count(*) FILTER (WHERE s.root_cause IN ('User Error', 'Documentation', 'Configuration')) AS explainable
  FROM solved AS s
  JOIN tags AS g ON g.ticket_id = s.ticket_id
  GROUP BY s.product_id, g.tag_name
),
foremost AS (
  SELECT t.*, row_number() OVER (ORDER BY t.hours DESC, t.product_id, t.tag_name) AS place
  FROM topics AS t
  WHERE t.without_article >= CAST($min_rows AS INTEGER) AND t.without_article > 0
),
articles AS (
  SELECT l.product_id, l.tag_name, count(*) AS articles, max(k.last_updated) AS last_updated
  FROM foremost AS l
  JOIN support_data.knowledge_base AS k
    ON k.product_id = l.product_id AND k.status = 'Published'
   AND concat(', ', k.tags, ',') LIKE concat('%, ', l.tag_name, ',%')
  WHERE l.place <= CAST($top AS INTEGER)
  GROUP BY l.product_id, l.tag_name
)
SELECT
  concat(p.product_name, ': ', l.tag_name) AS topic,
  p.product_id,
  l.without_article AS tickets_without_article,
  round(l.hours, 1) AS hours_without_article,
  round(CAST(100.0 * l.without_article / nullif(l.tickets, 0) AS DECIMAL(18, 6)), 1) AS without_article_percent,
  l.customers,
  round(CAST(100.0 * l.explainable / nullif(l.tickets, 0) AS DECIMAL(18, 6)), 1) AS explainable_percent,
  coalesce(a.articles, 0) AS articles_on_topic,
  a.last_updated AS newest_update,
  CASE WHEN a.articles IS NULL THEN 'write'
       WHEN l.without_article > 0.75 * l.tickets THEN 'make findable'
       ELSE 'extend' END AS next_step,
  l.tickets AS without_article_n
FROM foremost AS l
JOIN sales_data.products AS p ON p.product_id = l.product_id
LEFT JOIN articles AS a ON a.product_id = l.product_id AND a.tag_name = l.tag_name
WHERE l.place <= CAST($top AS INTEGER)
ORDER BY l.place

-- title: Demand for help against the articles we have
-- question: For which products and kinds of question do tickets far outnumber what our knowledge base offers?
-- asked: For which products and questions do we lack articles, given the tickets?
-- asked: Where are the holes in our knowledge base?
-- asked: On what topics do we get a lot of tickets and have little to read?
-- use-case: Gap analysis
-- says: {sum uncovered_tickets} of {sum tickets 'ticket'} {was/were} resolved without an article, {most of} them on {largest uncovered_tickets by gap}[; {count 'gap' where published_articles < 1} {has/have} no article at all]; by published article the most come on {most uncovered_tickets_per_article by gap}.
-- read: Tickets resolved in the period, without wishes and billing, are matched with the article categories that should answer them: questions with How-To and FAQ, settings and security with Configuration and Installation, bugs and performance with Troubleshooting. Uncovered ones were resolved without an article; stale articles have not been touched for half a year.
-- chart: bar x=gap y=uncovered_tickets
-- total: tickets, uncovered_tickets, uncovered_hours
-- difficulty: intermediate
-- parameter: within_days = 365
-- parameter: product
-- parameter: top = 20
WITH demand AS (
  SELECT
    t.product_id,
    CASE WHEN t.ticket_type = 'Question' THEN 'How-To and FAQ'
         WHEN t.ticket_type IN ('Configuration', 'Security') THEN 'Configuration'
         ELSE 'Troubleshooting' END AS need,
    count(*) AS tickets,
    count(*) FILTER (WHERE r.kb_article_id IS NULL) AS uncovered,
    coalesce(sum(r.effort_hours) FILTER (WHERE r.kb_article_id IS NULL), 0) AS hours,
    count(DISTINCT t.customer_id) AS customers
  FROM support_data.support_tickets AS t
  JOIN support_data.ticket_resolution AS r ON r.ticket_id = t.ticket_id
  WHERE t.resolved_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND t.ticket_type <> 'Feature Request'
    AND t.category <> 'Billing'
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
  GROUP BY 1, 2
),
supply AS (
  SELECT
    product_id,
    CASE WHEN article_category IN ('How-To', 'FAQ') THEN 'How-To and FAQ'
         WHEN article_category IN ('Configuration', 'Installation') THEN 'Configuration'
         ELSE 'Troubleshooting' END AS need,
    count(*) FILTER (WHERE status = 'Published') AS articles,
    count(*) FILTER (WHERE status = 'Published' AND last_updated < CAST($as_of AS DATE) - 180) AS stale,
    count(*) FILTER (WHERE status = 'Draft') AS drafts,
    sum(helpfulness_score) FILTER (WHERE status = 'Published') AS points,
    count(helpfulness_score) FILTER (WHERE status = 'Published') AS rated
  FROM support_data.knowledge_base
  GROUP BY 1, 2
)
SELECT
  concat(p.product_name, ': ', d.need) AS gap,
  p.product_id,
  d.tickets,
  d.uncovered AS uncovered_tickets,
  round(CAST(100.0 * d.uncovered / nullif(d.tickets, 0) AS DECIMAL(18, 6)), 1) AS uncovered_percent,
  round(d.hours, 1) AS uncovered_hours,
  d.customers,
  coalesce(s.articles, 0) AS published_articles,
  round(CAST(1.0 * d.uncovered / nullif(s.articles, 0) AS DECIMAL(18, 6)), 1) AS uncovered_tickets_per_article,
  coalesce(s.stale, 0) AS stale_articles,
  coalesce(s.drafts, 0) AS drafts,
  round(CAST(s.points / nullif(s.rated, 0) AS DECIMAL(18, 6)), 2) AS helpfulness,
  rank() OVER (ORDER BY d.uncovered / (1.0 + coalesce(s.articles, 0)) DESC) AS place_by_tickets_per_article,
  count(*) OVER () AS rows_in_all
FROM demand AS d
JOIN sales_data.products AS p ON p.product_id = d.product_id
LEFT JOIN supply AS s ON s.product_id = d.product_id AND s.need = d.need
ORDER BY d.uncovered DESC, p.product_id, d.need
LIMIT CAST($top AS INTEGER)

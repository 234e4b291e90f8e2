-- title: Articles by reach, rating and use in solving tickets
-- question: Which articles work, which are read but not liked, and which good ones does nobody find?
-- asked: Which help articles work, which annoy people, and which gems go unread?
-- asked: How effective is our knowledge base content?
-- asked: What articles are read but rated badly, and which good ones are hidden?
-- use-case: Content effectiveness
-- says: Of {count 'article'}, {count where verdict = 'works'} {works/work}; most read is {most views_per_month by article_title,kb_id}.
-- read: The most telling articles of each verdict, judged against the median views per month and rating of all published ones: works has both, rewrite has readers but a poor rating, promote the reverse, retire or redo neither. Days saved compares tickets solved with the article to those of the same product and kind solved without one; of few tickets it tells little.
-- chart: scatter x=views_per_month y=helpfulness series=verdict
-- difficulty: advanced
-- parameter: product
-- parameter: top = 8
WITH articles AS (
  SELECT
    k.*,
    30.0 * k.views_count / nullif(greatest(CAST($as_of AS DATE) - k.created_date, 30), 0) AS monthly
  FROM support_data.knowledge_base AS k
  WHERE k.status = 'Published' AND k.helpfulness_score IS NOT NULL
),
medians AS (
  SELECT
    percentile_disc(0.5) WITHIN GROUP (ORDER BY monthly) AS monthly,
    percentile_disc(0.5) WITHIN GROUP (ORDER BY helpfulness_score) AS rating
  FROM articles
),
solved AS (
  SELECT
    r.kb_article_id, t.product_id, t.ticket_type,
    count(*) AS tickets,
    sum(t.resolved_date - t.created_date) AS days
  FROM support_data.ticket_resolution AS r
  JOIN support_data.support_tickets AS t ON t.ticket_id = r.ticket_id
  GROUP BY r.kb_article_id, t.product_id, t.ticket_type
),
compared AS (
  SELECT
    s.kb_article_id,
    sum(s.tickets) AS tickets,
    sum(CASE WHEN w.tickets > 0 THEN 1.0 * s.tickets * w.days / w.tickets - s.days END) AS days_saved,
    sum(CASE WHEN w.tickets > 0 THEN s.tickets END) AS comparable
  FROM solved AS s
  LEFT JOIN solved AS w ON w.kb_article_id IS NULL AND w.product_id = s.product_id AND w.ticket_type = s.ticket_type
  WHERE s.kb_article_id IS NOT NULL
  GROUP BY s.kb_article_id
),
judged AS (
  SELECT
    a.*,
    CASE WHEN a.monthly >= m.monthly AND a.helpfulness_score >= m.rating THEN 'works'
         WHEN a.monthly >= m.monthly THEN 'rewrite'
         WHEN a.helpfulness_score >= m.rating THEN 'promote'
         ELSE 'retire or redo' END AS verdict
  FROM articles AS a
  CROSS JOIN medians AS m
  WHERE CAST($product AS VARCHAR) IS NULL OR a.product_id = $product
),
placed AS (
  SELECT
    j.*,
    row_number() OVER (PARTITION BY verdict
      ORDER BY CASE WHEN verdict IN ('works', 'rewrite') THEN views_count END DESC NULLS LAST,
               CASE WHEN verdict = 'promote' THEN helpfulness_score END DESC NULLS LAST,
               helpfulness_score, kb_id) AS place
  FROM judged AS j
)
SELECT
  a.article_title,
  a.kb_id,
  p.product_name,
  a.article_category,
  a.verdict,
  round(CAST(a.monthly AS DECIMAL(18, 6)), 1) AS views_per_month,
  a.helpfulness_score AS helpfulness,
  coalesce(s.tickets, 0) AS tickets_solved_with_it,
  round(CAST(s.days_saved / nullif(s.comparable, 0) AS DECIMAL(18, 6)), 1) AS days_saved_per_ticket,
  CAST($as_of AS DATE) - a.last_updated AS days_since_update
FROM placed AS a
JOIN sales_data.products AS p ON p.product_id = a.product_id
LEFT JOIN compared AS s ON s.kb_article_id = a.kb_id
WHERE a.place <= CAST($top AS INTEGER)
ORDER BY
  CASE a.verdict WHEN 'works' THEN 1 WHEN 'rewrite' THEN 2 WHEN 'promote' THEN 3 ELSE 4 END,
  a.place

-- title: Words that customers search by and articles do not offer
-- question: Which terms come up in tickets all the time but are missing in the tags and titles of our articles, so that a search finds nothing?
-- asked: Which words do customers use that our articles do not contain?
-- asked: What search terms would find nothing in our knowledge base?
-- asked: Which frequent ticket terms are missing in article titles and tags?
-- use-case: Search optimization
-- says: {first term} is missing most in our articles: it comes in {first tickets 'ticket'}, {first without_hit_percent} of them on products whose articles have it in no tag or title.
-- read: A term is a ticket tag, those about handling aside. Products covered is how many of the products with such tickets have a published article with it among its tags or in its title; found_percent is the share of those tickets that were solved by an article. Many tickets, few products covered: add the term as a tag to the right articles.
-- chart: bar x=term y=tickets_without_hit
-- rate: without_hit_percent of tickets
-- share: found_percent of tickets
-- difficulty: advanced
-- parameter: within_days = 365
-- parameter: product
-- parameter: top = 25
WITH terms AS (
  SELECT
    g.tag_name AS term,
    t.product_id,
    count(*) AS tickets,
    count(r.kb_article_id) AS solved_by_article
  FROM (
    SELECT DISTINCT ticket_id, tag_name
    FROM support_data.ticket_tags
    WHERE tag_name NOT IN ('reopened', 'escalated', 'known-issue', 'not-reproduced', 'feature-request', 'user-question', 'existing-feature')
  ) AS g
  JOIN support_data.support_tickets AS t ON t.ticket_id = g.ticket_id
  LEFT JOIN support_data.ticket_resolution AS r ON r.ticket_id = t.ticket_id
  WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
  GROUP BY g.tag_name, t.product_id
),
tagged AS (
  SELECT product_id, kb_id, views_count, unnest(string_to_array(tags, ', ')) AS term
  FROM support_data.knowledge_base
  WHERE status = 'Published'
),
index_terms AS (
  SELECT product_id, term, count(*) AS articles, sum(views_count) AS views
  FROM tagged
  GROUP BY product_id, term
),
titles AS (
  SELECT t.product_id, t.term, count(*) AS articles
  FROM terms AS t
  JOIN support_data.knowledge_base AS k
    ON k.product_id = t.product_id AND k.status = 'Published' AND lower(k.article_title) LIKE concat('%', replace(t.term, '-', ' '), '%')
  GROUP BY t.product_id, t.term
),
matched AS (
  SELECT
    t.term,
    sum(t.tickets) AS tickets,
    sum(t.solved_by_article) AS solved_by_article,
    count(*) AS products,
    count(coalesce(i.term, h.term)) AS products_covered,
    coalesce(sum(t.tickets) FILTER (WHERE i.term IS NULL AND h.term IS NULL), 0) AS tickets_without_hit,
    coalesce(sum(i.articles), 0) AS articles,
    coalesce(sum(h.articles), 0) AS in_titles,
    coalesce(sum(i.views), 0) AS views
  FROM terms AS t
  LEFT JOIN index_terms AS i ON i.product_id = t.product_id AND i.term = t.term
  LEFT JOIN titles AS h ON h.product_id = t.product_id AND h.term = t.term
  GROUP BY t.term
)
SELECT
  m.term,
  m.tickets,
  m.tickets_without_hit,
  round(CAST(100.0 * m.tickets_without_hit / nullif(m.tickets, 0) AS DECIMAL(18, 6)), 1) AS without_hit_percent,
  m.products,
  m.products_covered,
  m.articles AS tagged_articles,
  m.in_titles AS titles_with_the_term,
  m.views AS views_of_tagged_articles,
  round(CAST(100.0 * m.solved_by_article / nullif(m.tickets, 0) AS DECIMAL(18, 6)), 1) AS found_percent,
  count(*) OVER () AS rows_in_all
FROM matched AS m
ORDER BY m.tickets_without_hit DESC, m.term
LIMIT CAST($top AS INTEGER)

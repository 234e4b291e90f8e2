-- title: The most read articles
-- question: Which articles of the knowledge base are read most?
-- asked: What are our most popular help articles?
-- asked: Which how-tos and FAQs do customers look at most?
-- asked: Top knowledge base articles by views?
-- says: Of {count 'article'}, '{first article_title}' is read most ({first views} views).
-- read: Published articles with the views since they came out, so older ones had more time. Helpful is what readers gave the article, of 5; empty if nobody did.
-- chart: bar x=kb_id y=views
-- total: views
-- difficulty: easy
-- parameter: product
-- parameter: top = 10
SELECT
  k.kb_id,
  k.article_title,
  k.views_count AS views,
  k.helpfulness_score AS helpful_score,
  k.article_category,
  k.product_id,
  k.last_updated,
  count(*) OVER () AS rows_in_all
FROM support_data.knowledge_base AS k
WHERE k.status = 'Published'
  AND (CAST($product AS VARCHAR) IS NULL OR k.product_id = $product)
ORDER BY k.views_count DESC, k.kb_id
LIMIT CAST($top AS INTEGER)

-- title: Articles by category
-- question: How many articles does the knowledge base hold, and of which kind?
-- asked: What is in our knowledge base?
-- asked: How many troubleshooting guides, how-tos and FAQs have we written?
-- asked: How big is the help centre, by type of article?
-- says: {sum articles 'article'} {is/are} published, {most of} them about {largest articles by article_category}.
-- read: Published articles; drafts and archived ones are left out.
-- chart: column x=article_category y=articles
-- total: articles, views
-- difficulty: easy
SELECT
  k.article_category,
  count(*) AS articles,
  sum(k.views_count) AS views,
  max(k.last_updated) AS last_updated
FROM support_data.knowledge_base AS k
WHERE k.status = 'Published'
GROUP BY k.article_category
ORDER BY articles DESC, k.article_category

-- title: Did the article keep tickets away
-- question: After we published an article on a topic, did fewer tickets on it come in?
-- asked: Do knowledge base articles really cut the number of tickets on their topic?
-- asked: Did ticket volume on a topic drop once we wrote about it?
-- asked: What did publishing an article do to tickets on the same subject?
-- says: On {count 'topic'}, {sum tickets_before 'ticket'} came in in the 90 days before the article and {sum tickets_after} in those after it, when {sum expected_tickets} were to be expected at the rate before[; the most were averted on {most averted_tickets by topic where averted_tickets > 0}].
-- read: A topic is a tag on a product, the article the first one that carries it, shown with its most asked tag. Tickets per 1,000 live licences and 90 days, before and after publication; expected is what the rate before would have brought, averted what of it did not come. An article is often written as a wave of tickets begins or ends, and a fault that was fixed meanwhile also lowers the rate, so this alone does not prove what the article did. Articles of the first 90 days on record, and of the last, have no full span and are left out.
-- chart: bar x=topic y=averted_tickets
-- total: tickets_before, tickets_after, expected_tickets, averted_tickets
-- difficulty: advanced
-- parameter: product
-- parameter: min_rows = 5
-- parameter: top = 20
-- uses: install_ends, tickets_since
WITH tagged AS (
  SELECT product_id, kb_id, article_title, article_category, created_date, views_count, unnest(string_to_array(tags, ', ')) AS tag_name
  FROM support_data.knowledge_base
  WHERE status <> 'Draft'
    AND (CAST($product AS VARCHAR) IS NULL OR product_id = $product)
),
firsts AS (
  SELECT t.*, row_number() OVER (PARTITION BY product_id, tag_name ORDER BY created_date, kb_id) AS place
  FROM tagged AS t
),
topics AS (
  SELECT *
  FROM firsts
  WHERE place = 1
    AND created_date + 90 <= CAST($as_of AS DATE)
    AND created_date - 90 >= (SELECT d.first_day FROM tickets_since AS d)
),
asked AS (
  SELECT DISTINCT g.tag_name, t.ticket_id, t.product_id, t.created_date
  FROM support_data.ticket_tags AS g
  JOIN support_data.support_tickets AS t ON t.ticket_id = g.ticket_id
),
counted AS (
  SELECT
    k.product_id,
    k.tag_name,
    count(*) FILTER (WHERE a.created_date >= k.created_date - 90 AND a.created_date < k.created_date) AS before,
    count(*) FILTER (WHERE a.created_date > k.created_date AND a.created_date <= k.created_date + 90) AS after
  FROM topics AS k
  JOIN asked AS a ON a.product_id = k.product_id AND a.tag_name = k.tag_name
  GROUP BY k.product_id, k.tag_name
),
main AS (
  SELECT k.*, c.before, c.after, row_number() OVER (PARTITION BY k.kb_id ORDER BY c.before + c.after DESC, k.tag_name) AS rank_in_article
  FROM topics AS k
  JOIN counted AS c ON c.product_id = k.product_id AND c.tag_name = k.tag_name
  WHERE c.before + c.after > 0 AND c.before + c.after >= CAST($min_rows AS INTEGER)
),
licences AS (
  SELECT
    k.product_id,
    k.tag_name,
    sum(CASE WHEN i.install_date <= k.created_date - 45 AND i.last_day >= k.created_date - 45 THEN i.license_count ELSE 0 END) AS before,
    sum(CASE WHEN i.install_date <= k.created_date + 45 AND i.last_day >= k.created_date + 45 THEN i.license_count ELSE 0 END) AS after
  FROM main AS k
  JOIN install_ends AS i ON i.product_id = k.product_id
  GROUP BY k.product_id, k.tag_name
)
SELECT
  concat(p.product_name, ': ', k.tag_name) AS topic,
  k.article_title,
  k.kb_id,
  k.article_category,
  k.created_date AS published,
  k.before AS tickets_before,
  k.after AS tickets_after,
  round(CAST(1000.0 * k.before / nullif(l.before, 0) AS DECIMAL(18, 6)), 2) AS rate_before,
  round(CAST(1000.0 * k.after / nullif(l.after, 0) AS DECIMAL(18, 6)), 2) AS rate_after,
  round(CAST(1.0 * k.before * l.after / nullif(l.before, 0) AS DECIMAL(18, 6)), 1) AS expected_tickets,
  round(CAST(1.0 * k.before * l.after / nullif(l.before, 0) - k.after AS DECIMAL(18, 6)), 1) AS averted_tickets,
  round(CAST(100.0 * k.after * l.before / nullif(1.0 * k.before * l.after, 0) - 100 AS DECIMAL(18, 6)), 1) AS change_in_rate_percent,
  k.views_count AS views_so_far,
  count(*) OVER () AS rows_in_all
FROM main AS k
JOIN licences AS l ON l.product_id = k.product_id AND l.tag_name = k.tag_name
JOIN sales_data.products AS p ON p.product_id = k.product_id
WHERE k.rank_in_article = 1 AND l.before > 0
ORDER BY averted_tickets DESC, k.kb_id
LIMIT CAST($top AS INTEGER)

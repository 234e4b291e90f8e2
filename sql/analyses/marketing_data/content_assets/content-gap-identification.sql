-- title: Where leads ask for a product that our content does not cover
-- question: For which products do leads and open deals outweigh our current content, and at which step of the journey is something missing?
-- asked: For which products are we short of content, and at what stage of the buyer journey?
-- asked: Where do we lack content, given the leads and open deals we have?
-- asked: What content should we produce next, and for which product and step?
-- use-case: Content gap identification
-- says: Demand outruns content most for {first product_name} ({first leads 'lead'}, {first assets 'published asset'}); of {count 'product'}, {count where assets = 0} {has/have} nothing published, {count where proof = 0} no case study and {count where awareness = 0} nothing for awareness.
-- read: leads counts those of the last months that named the product, open_new_deals the open new business in it. Awareness is blogs and videos, consideration whitepapers, eBooks and webinars, proof case studies, published ones only. leads_per_asset_plus_one orders the rows; missing names the first step that lacks something, latest step first; content older than a year counts as stale. Content about no one product is not counted.
-- chart: bar x=product_name y=leads_per_asset_plus_one
-- decides: missing, open_new_deals
-- difficulty: advanced
-- parameter: region
-- parameter: within_months = 12
-- uses: open_opportunities
WITH interest AS (
  SELECT p.product_id, count(*) AS leads, count(*) FILTER (WHERE l.lead_status = 'Converted') AS converted
  FROM sales_data.products AS p
  JOIN marketing_data.leads AS l ON strpos(concat(', ', l.products_interested, ', '), concat(', ', p.product_name, ', ')) > 0
  WHERE l.products_interested IS NOT NULL
    AND l.created_date <= CAST($as_of AS DATE)
    AND l.created_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR l.region = $region)
  GROUP BY p.product_id
),
content AS (
  SELECT product_focus,
    count(*) AS assets,
    count(*) FILTER (WHERE asset_type IN ('Blog', 'Video')) AS awareness,
    count(*) FILTER (WHERE asset_type IN ('Whitepaper', 'eBook', 'Webinar')) AS consideration,
    count(*) FILTER (WHERE asset_type = 'Case Study') AS proof,
    count(*) FILTER (WHERE publish_date <= CAST($as_of AS DATE) - 365) AS stale,
    max(publish_date) AS newest
  FROM marketing_data.content_assets
  WHERE status = 'Published' AND publish_date <= CAST($as_of AS DATE)
  GROUP BY product_focus
),
deals AS (
  SELECT product_id, count(*) AS open_deals, sum(amount) AS open_amount
  FROM open_opportunities
  WHERE opportunity_type = 'New Business'
    AND (CAST($region AS VARCHAR) IS NULL OR region = $region)
  GROUP BY product_id
)
SELECT
  p.product_name, p.product_category, coalesce(i.leads, 0) AS leads, coalesce(c.assets, 0) AS assets,
  coalesce(c.awareness, 0) AS awareness, coalesce(c.consideration, 0) AS consideration, coalesce(c.proof, 0) AS proof,
  round(CAST(1.0 * coalesce(i.leads, 0) / (coalesce(c.assets, 0) + 1) AS DECIMAL(18, 6)), 1) AS leads_per_asset_plus_one,
  CASE WHEN coalesce(c.assets, 0) = 0 THEN 'nothing published'
       WHEN coalesce(c.proof, 0) = 0 AND coalesce(c.consideration, 0) = 0 THEN 'consideration and proof'
       WHEN coalesce(c.proof, 0) = 0 THEN 'proof'
       WHEN coalesce(c.consideration, 0) = 0 THEN 'consideration'
       WHEN coalesce(c.awareness, 0) = 0 THEN 'awareness'
       WHEN c.stale = c.assets THEN 'everything is stale'
       ELSE 'none' END AS missing,
  coalesce(c.stale, 0) AS stale, c.newest AS newest_asset,
  coalesce(d.open_deals, 0) AS open_new_deals, coalesce(d.open_amount, 0) AS open_new_amount, p.product_id
FROM sales_data.products AS p
LEFT JOIN interest AS i ON i.product_id = p.product_id
LEFT JOIN content AS c ON c.product_focus = p.product_id
LEFT JOIN deals AS d ON d.product_id = p.product_id
ORDER BY leads_per_asset_plus_one DESC, p.product_id

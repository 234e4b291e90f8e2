-- title: List price, quoted price and price achieved by product
-- question: How far below list do we sell each product, and does the price decide whether we win it?
-- asked: How much below list price do we end up, by product, and does price decide the deal?
-- asked: What discount off list do we give per product, and do we lose on price?
-- asked: Are we losing deals because of what we charge?
-- use-case: Pricing analysis
-- says: By product, the price achieved of list {ranges realised_of_list_percent by product}; of the lines lost {all lost_of_list_percent} of list was left, of those won {all realised_of_list_percent}.
-- read: Prices are for one licence and one year, after the discounts of line and quote, weighted by licences and term, from the last quote of each decided deal, made in the months asked for. List is the unit price as quoted before discounts, so that older quotes are held against the list price of their time; today's stands beside it. Gap is what is left of list on the lost deals less that on the won, in points: negative means we lost although cheaper, so that it was not the price that decided.
-- chart: bar x=product y=realised_of_list_percent
-- mean: realised_of_list_percent of won_lines, lost_of_list_percent of lost_lines
-- decides: gap_points, lost_of_list_percent
-- difficulty: intermediate
-- parameter: region
-- parameter: segment
-- parameter: within_months = 36
-- uses: decided_deals, sent_quotes
WITH last_quotes AS (
  SELECT q.quote_id, q.opportunity_id, q.discount_percent,
    row_number() OVER (PARTITION BY q.opportunity_id ORDER BY q.quote_date DESC, q.quote_id DESC) AS newest
  FROM sent_quotes AS q
  WHERE q.quote_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
),
lines AS (
  SELECT l.product_id, d.status, l.line_item_id, l.quantity * l.term_months / 12.0 AS licence_years,
    l.quantity * l.unit_price AS gross,
    l.line_total * (100 - q.discount_percent) / 100.0 AS net
  FROM last_quotes AS q
  JOIN sales_data.quote_line_items AS l ON l.quote_id = q.quote_id
  JOIN decided_deals AS d ON d.opportunity_id = q.opportunity_id
  JOIN sales_data.customers AS c ON c.customer_id = d.customer_id
  WHERE q.newest = 1
    AND (CAST($region AS VARCHAR) IS NULL OR d.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
)
SELECT
  p.product_name AS product,
  p.product_category,
  p.product_line,
  p.unit_price AS list_price_today,
  round(CAST(sum(l.gross) / nullif(sum(l.licence_years), 0) AS DECIMAL(18, 6)), 2) AS quoted_before_discount,
  round(CAST(sum(l.net) FILTER (WHERE l.status = 'Won') / nullif(sum(l.licence_years) FILTER (WHERE l.status = 'Won'), 0) AS DECIMAL(18, 6)), 2) AS price_achieved,
  round(CAST(sum(l.net) FILTER (WHERE l.status = 'Lost') / nullif(sum(l.licence_years) FILTER (WHERE l.status = 'Lost'), 0) AS DECIMAL(18, 6)), 2) AS price_of_lost_deals,
  round(CAST(100.0 * sum(l.net) FILTER (WHERE l.status = 'Won') / nullif(sum(l.gross) FILTER (WHERE l.status = 'Won'), 0) AS DECIMAL(18, 6)), 1) AS realised_of_list_percent,
  round(CAST(100.0 * sum(l.net) FILTER (WHERE l.status = 'Lost') / nullif(sum(l.gross) FILTER (WHERE l.status = 'Lost'), 0) AS DECIMAL(18, 6)), 1) AS lost_of_list_percent,
  round(CAST(100.0 * sum(l.net) FILTER (WHERE l.status = 'Lost') / nullif(sum(l.gross) FILTER (WHERE l.status = 'Lost'), 0)
    - 100.0 * sum(l.net) FILTER (WHERE l.status = 'Won') / nullif(sum(l.gross) FILTER (WHERE l.status = 'Won'), 0) AS DECIMAL(18, 6)), 1) AS gap_points,
  count(*) FILTER (WHERE l.status = 'Won') AS won_lines,
  count(*) FILTER (WHERE l.status = 'Lost') AS lost_lines,
  p.product_id
FROM lines AS l
JOIN sales_data.products AS p ON p.product_id = l.product_id
GROUP BY p.product_id, p.product_name, p.product_category, p.product_line, p.unit_price
ORDER BY realised_of_list_percent NULLS LAST, p.product_id

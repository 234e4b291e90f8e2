-- title: What of the list price each discount depth brings home
-- question: For each product, at which discount do we keep the most revenue per quoted list price?
-- asked: What is the best discount for each product, in terms of revenue kept per list dollar?
-- asked: How should we price every product so that we keep the most?
-- asked: At what discount level does each product earn us most?
-- use-case: Pricing optimization
-- says: By product, what a quoted list price brings home {ranges yield_percent by product_name}; the win rate {ranges win_rate_percent by product_name}.
-- read: Of the last quote of each decided New Business deal, list is what the quantity costs at list price over the term, yield is what was won of it in percent: it falls with every discount and every lost deal. Best depth is the band with the best yield; where it is "none" while the mean discount is high, price is given away. Large deals get deeper discounts and are lost more often, so compare within one company size; bands with fewer quotes than asked for are left out.
-- chart: column x=product_name y=yield_no_discount,yield_below_15,yield_15_and_more
-- rate: win_rate_percent of quotes_decided
-- mean: yield_percent of quotes_decided
-- difficulty: intermediate
-- parameter: region
-- parameter: segment
-- parameter: min_rows = 5
-- uses: decided_deals
WITH last_quote AS (
  SELECT q.quote_id, q.opportunity_id, q.discount_percent, d.status,
    row_number() OVER (PARTITION BY q.opportunity_id
      ORDER BY CASE WHEN q.status = 'Accepted' THEN 0 ELSE 1 END, q.quote_date DESC, q.quote_id DESC) AS recency
  FROM sales_data.quotes AS q
  JOIN decided_deals AS d ON d.opportunity_id = q.opportunity_id
  JOIN sales_data.opportunities AS o ON o.opportunity_id = q.opportunity_id
  JOIN sales_data.customers AS c ON c.customer_id = q.customer_id
  WHERE o.opportunity_type = 'New Business' AND d.close_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
),
lines AS (
  SELECT
    l.product_id,
    q.status,
    q.discount_percent,
    l.quantity * p.unit_price * l.term_months / 12.0 AS list,
    l.line_total * (100 - q.discount_percent) / 100.0 AS net,
    CASE WHEN q.discount_percent = 0 THEN 0 WHEN q.discount_percent < 15 THEN 1 ELSE 2 END AS band
  FROM last_quote AS q
  JOIN sales_data.quote_line_items AS l ON l.quote_id = q.quote_id
  JOIN sales_data.products AS p ON p.product_id = l.product_id
  WHERE q.recency = 1 AND l.term_months > 0
),
per_product AS (
  SELECT
    product_id,
    count(*) AS quotes,
    100.0 * count(*) FILTER (WHERE status = 'Won') / count(*) AS win_rate,
    avg(discount_percent) AS mean_discount,
    100.0 * sum(net) FILTER (WHERE status = 'Won') / nullif(sum(list) FILTER (WHERE status = 'Won'), 0) AS realised,
    100.0 * coalesce(sum(net) FILTER (WHERE status = 'Won'), 0) / nullif(sum(list), 0) AS yield_all,
    CASE WHEN count(*) FILTER (WHERE band = 0) >= CAST($min_rows AS INTEGER)
      THEN 100.0 * coalesce(sum(net) FILTER (WHERE status = 'Won' AND band = 0), 0) / nullif(sum(list) FILTER (WHERE band = 0), 0) END AS yield_0,
    CASE WHEN count(*) FILTER (WHERE band = 1) >= CAST($min_rows AS INTEGER)
      THEN 100.0 * coalesce(sum(net) FILTER (WHERE status = 'Won' AND band = 1), 0) / nullif(sum(list) FILTER (WHERE band = 1), 0) END AS yield_1,
    CASE WHEN count(*) FILTER (WHERE band = 2) >= CAST($min_rows AS INTEGER)
      THEN 100.0 * coalesce(sum(net) FILTER (WHERE status = 'Won' AND band = 2), 0) / nullif(sum(list) FILTER (WHERE band = 2), 0) END AS yield_2
  FROM lines
  GROUP BY product_id
)
SELECT
  s.product_id,
  p.product_name,
  p.product_line,
  p.unit_price AS list_price_per_year,
  round(CAST(p.unit_price * s.realised / 100.0 AS DECIMAL(18, 6)), 2) AS realised_price_per_year,
  s.quotes AS quotes_decided,
  round(CAST(s.win_rate AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(s.mean_discount AS DECIMAL(18, 6)), 1) AS mean_discount_percent,
  round(CAST(s.yield_all AS DECIMAL(18, 6)), 1) AS yield_percent,
  round(CAST(s.yield_0 AS DECIMAL(18, 6)), 1) AS yield_no_discount,
  round(CAST(s.yield_1 AS DECIMAL(18, 6)), 1) AS yield_below_15,
  round(CAST(s.yield_2 AS DECIMAL(18, 6)), 1) AS yield_15_and_more,
  CASE WHEN (CASE WHEN s.yield_0 IS NULL THEN 0 ELSE 1 END) + (CASE WHEN s.yield_1 IS NULL THEN 0 ELSE 1 END) + (CASE WHEN s.yield_2 IS NULL THEN 0 ELSE 1 END) < 2 THEN 'too few'
       WHEN coalesce(s.yield_0, -1) >= greatest(coalesce(s.yield_1, -1), coalesce(s.yield_2, -1)) THEN 'none'
       WHEN coalesce(s.yield_1, -1) >= coalesce(s.yield_2, -1) THEN 'below 15'
       ELSE '15 and more' END AS best_depth
FROM per_product AS s
JOIN sales_data.products AS p ON p.product_id = s.product_id
ORDER BY s.quotes DESC, s.product_id

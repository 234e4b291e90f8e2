-- title: What of the list price each discount depth brings home
-- question: For each product, at which discount do we keep the most revenue per quoted list price?
-- asked: What is the best discount for each product, in terms of revenue kept per list dollar?
-- asked: How should we price every product so that we keep the most?
-- asked: At what discount level does each product earn us most?
-- use-case: Pricing optimization
-- says: Held against lines of the same company size, {count 'product' where best_depth = 'none'} of {count} {brings/bring} home most without a discount[, {count where best_depth = 'below 15'} below 15 percent][, {count where best_depth = '15 and more'} at 15 percent and more][; of {count where best_depth = 'no clear one'} no depth is better by more than chance explains][; {count where best_depth = 'too few'} {has/have} too few lines to tell]. Over all, {all yield_percent} of a quoted list price is won.
-- read: Of the lines in the last quote of each decided New Business deal. List is quantity times the unit price quoted, the discount is that of line and quote together. Yield is what is won of the list price of a line, in percent, nothing of a lost one, and its mean over the lines. The yields by depth are those at the same mix of company sizes: larger companies get deeper discounts and are lost more often. Best depth is the band that beats the other lines of the product by more than chance explains, tested for the best of three. A discount is given where the price is in dispute: that it goes with losses does not show that it caused them. Bands with fewer lines than asked for are left out.
-- chart: column x=product_name y=yield_no_discount,yield_below_15,yield_15_and_more
-- rate: win_rate_percent of quotes_decided
-- mean: yield_percent of quotes_decided sd yield_percent_sd
-- decides: best_depth
-- difficulty: advanced
-- parameter: region
-- parameter: segment
-- parameter: min_rows = 5
-- uses: decided_deals, sent_quotes
WITH last_quote AS (
  SELECT q.quote_id, q.discount_percent, d.status, c.company_size,
    row_number() OVER (PARTITION BY q.opportunity_id
      ORDER BY CASE WHEN q.status = 'Accepted' THEN 0 ELSE 1 END, q.quote_date DESC, q.quote_id DESC) AS recency
  FROM sent_quotes AS q
  JOIN decided_deals AS d ON d.opportunity_id = q.opportunity_id
  JOIN sales_data.opportunities AS o ON o.opportunity_id = q.opportunity_id
  JOIN sales_data.customers AS c ON c.customer_id = q.customer_id
  WHERE o.opportunity_type = 'New Business' AND d.close_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
),
lines AS (
  SELECT l.product_id, q.company_size, q.status, l.quantity * l.term_months / 12.0 AS licence_years,
    l.quantity * l.unit_price AS list,
    l.line_total * (100 - q.discount_percent) / 100.0 AS net,
    100 - (100 - l.discount_percent) * (100 - q.discount_percent) / 100.0 AS depth
  FROM last_quote AS q
  JOIN sales_data.quote_line_items AS l ON l.quote_id = q.quote_id
  WHERE q.recency = 1 AND l.term_months > 0 AND l.quantity * l.unit_price > 0
),
yields AS (
  SELECT l.*, CASE WHEN l.depth = 0 THEN 0 WHEN l.depth < 15 THEN 1 ELSE 2 END AS band,
    CASE WHEN l.status = 'Won' THEN 100 - l.depth ELSE 0 END AS kept
  FROM lines AS l
),
held AS (
  SELECT y.*, CAST(y.kept - avg(y.kept) OVER (PARTITION BY y.product_id, y.company_size) AS DECIMAL(18, 6)) AS beyond
  FROM yields AS y
),
bands AS (
  SELECT product_id, band, count(*) AS n, avg(beyond) AS mean, sum(beyond) AS sum, sum(beyond * beyond) AS squares
  FROM held
  GROUP BY product_id, band
  HAVING count(*) >= CAST($min_rows AS INTEGER)
),
against AS (
  SELECT b.*, sum(b.n) OVER product - b.n AS others, count(*) OVER product AS bands,
    (sum(b.sum) OVER product - b.sum) / nullif(sum(b.n) OVER product - b.n, 0) AS others_mean,
    sum(b.squares) OVER product - b.squares AS others_squares,
    row_number() OVER (PARTITION BY b.product_id ORDER BY b.mean DESC, b.band) AS place
  FROM bands AS b
  WINDOW product AS (PARTITION BY b.product_id)
),
best AS (
  SELECT a.product_id,
    CASE WHEN a.bands < 2 OR a.n < 2 OR a.others < 2 THEN 'too few'
         WHEN (a.mean - a.others_mean) * (a.mean - a.others_mean) > 2.394 * 2.394
           * ((a.squares - a.n * a.mean * a.mean) / (a.n - 1) / a.n
             + (a.others_squares - a.others * a.others_mean * a.others_mean) / (a.others - 1) / a.others)
           THEN CASE a.band WHEN 0 THEN 'none' WHEN 1 THEN 'below 15' ELSE '15 and more' END
         ELSE 'no clear one' END AS best_depth
  FROM against AS a
  WHERE a.place = 1
),
per_product AS (
  SELECT
    h.product_id,
    count(*) AS quotes,
    100.0 * count(*) FILTER (WHERE h.status = 'Won') / count(*) AS win_rate,
    avg(h.depth) AS mean_depth,
    sum(h.list) / sum(h.licence_years) AS quoted_price,
    sum(h.net) FILTER (WHERE h.status = 'Won') / nullif(sum(h.licence_years) FILTER (WHERE h.status = 'Won'), 0) AS realised_price,
    avg(h.kept) AS yield_all,
    stddev_samp(h.kept) AS yield_sd
  FROM held AS h
  GROUP BY h.product_id
)
SELECT
  p.product_name,
  p.product_line,
  round(CAST(s.quoted_price AS DECIMAL(18, 6)), 2) AS quoted_price_per_year,
  round(CAST(s.realised_price AS DECIMAL(18, 6)), 2) AS realised_price_per_year,
  s.quotes AS quotes_decided,
  round(CAST(s.win_rate AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(s.mean_depth AS DECIMAL(18, 6)), 1) AS mean_discount_percent,
  round(CAST(s.yield_all AS DECIMAL(18, 6)), 1) AS yield_percent,
  round(CAST(s.yield_all + max(b.mean) FILTER (WHERE b.band = 0) AS DECIMAL(18, 6)), 1) AS yield_no_discount,
  round(CAST(s.yield_all + max(b.mean) FILTER (WHERE b.band = 1) AS DECIMAL(18, 6)), 1) AS yield_below_15,
  round(CAST(s.yield_all + max(b.mean) FILTER (WHERE b.band = 2) AS DECIMAL(18, 6)), 1) AS yield_15_and_more,
  coalesce(max(x.best_depth), 'too few') AS best_depth,
  s.product_id,
  round(CAST(s.yield_sd AS DECIMAL(18, 6)), 3) AS yield_percent_sd
FROM per_product AS s
JOIN sales_data.products AS p ON p.product_id = s.product_id
LEFT JOIN bands AS b ON b.product_id = s.product_id
LEFT JOIN best AS x ON x.product_id = s.product_id
GROUP BY s.product_id, p.product_name, p.product_line, s.quoted_price, s.realised_price, s.quotes, s.win_rate, s.mean_depth, s.yield_all, s.yield_sd
ORDER BY s.quotes DESC, s.product_id

-- title: A first contract is quoted at the list price of the year in which its deal was opened
-- tables: sales_data.quote_line_items, sales_data.quotes, sales_data.opportunities, sales_data.products
-- One price a product and year for a licence and year, which never falls, and in the last year is the one of the product. Terms of whole
-- years, whose prices are not rounded; what installed customers pay follows from their contracts.
-- corruption: UPDATE sales_data.products SET unit_price = unit_price - 20 WHERE true
WITH asked AS (
  SELECT l.product_id, year(o.created_date) AS list_year, min(l.unit_price * 12 / l.term_months) AS least,
    max(l.unit_price * 12 / l.term_months) AS most
  FROM sales_data.quote_line_items AS l
  JOIN sales_data.quotes AS q USING (quote_id)
  JOIN sales_data.opportunities AS o USING (opportunity_id)
  WHERE o.opportunity_type IN ('New Business', 'Cross-sell') AND l.term_months % 12 = 0
  GROUP BY l.product_id, list_year
)
SELECT a.product_id, a.list_year, a.least, a.most, p.unit_price
FROM asked AS a
JOIN sales_data.products AS p USING (product_id)
QUALIFY a.least <> a.most
  OR a.most < lag(a.most) OVER (PARTITION BY a.product_id ORDER BY a.list_year)
  OR a.most > p.unit_price
  OR a.list_year = year(CAST(getvariable('as_of') AS DATE)) AND a.most <> p.unit_price

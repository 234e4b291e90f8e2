-- title: No quote repeats the one before it
-- tables: sales_data.quotes, sales_data.quote_line_items
-- Another is asked for to pay less or to take other licences: lines or discount differ.
-- corruption: UPDATE sales_data.quotes SET discount_percent = 0 WHERE opportunity_id IN (SELECT opportunity_id FROM sales_data.quotes GROUP BY opportunity_id HAVING count(*) > 1)
WITH offered AS (
  SELECT q.opportunity_id, q.quote_id, q.discount_percent,
    string_agg(concat_ws(' ', l.product_id, l.quantity, l.unit_price, l.term_months), ', ' ORDER BY l.product_id) AS lines
  FROM sales_data.quotes AS q
  JOIN sales_data.quote_line_items AS l USING (quote_id)
  GROUP BY q.opportunity_id, q.quote_id, q.discount_percent
), series AS (
  SELECT *, lag(discount_percent) OVER deal AS discount_before, lag(lines) OVER deal AS lines_before
  FROM offered
  WINDOW deal AS (PARTITION BY opportunity_id ORDER BY quote_id)
)
SELECT opportunity_id, quote_id, discount_percent, lines
FROM series
WHERE discount_percent = discount_before AND lines = lines_before

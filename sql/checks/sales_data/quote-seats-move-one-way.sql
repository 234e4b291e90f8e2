-- title: The licences quoted in one deal move in one direction
-- tables: sales_data.quotes, sales_data.quote_line_items
-- From quote to quote they stay, only rise or only fall.
-- corruption: UPDATE sales_data.quote_line_items SET quantity = quantity + 1000 WHERE quote_id IN (SELECT quote_id FROM (SELECT quote_id, row_number() OVER (PARTITION BY opportunity_id ORDER BY quote_id) AS place, count(*) OVER (PARTITION BY opportunity_id) AS quotes FROM sales_data.quotes) AS series WHERE place = 2 AND quotes > 2)
WITH asked AS (
  SELECT q.opportunity_id, q.quote_id, l.product_id, l.quantity,
    CAST(l.quantity AS BIGINT) - lag(l.quantity) OVER (PARTITION BY q.opportunity_id, l.product_id ORDER BY q.quote_id) AS moved
  FROM sales_data.quotes AS q
  JOIN sales_data.quote_line_items AS l USING (quote_id)
)
SELECT opportunity_id, min(moved) AS fell, max(moved) AS rose
FROM asked
GROUP BY opportunity_id
HAVING min(moved) < 0 AND max(moved) > 0

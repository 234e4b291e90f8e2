-- title: A quote that speaks of changed quantities has changed them
-- tables: sales_data.quotes, sales_data.quote_line_items
-- And one that speaks of the same quantities has kept them, as against the quote before it.
-- corruption: UPDATE sales_data.quotes SET notes = 'Same quantities, revised price; replaces the previous quote.' WHERE quote_id IN (SELECT quote_id FROM (SELECT q.quote_id, l.quantity <> lag(l.quantity) OVER (PARTITION BY q.opportunity_id, l.product_id ORDER BY q.quote_id) AS moved FROM sales_data.quotes AS q JOIN sales_data.quote_line_items AS l USING (quote_id)) AS asked WHERE moved)
WITH offered AS (
  SELECT q.opportunity_id, q.quote_id, q.notes,
    string_agg(concat_ws(' ', l.product_id, l.quantity), ', ' ORDER BY l.product_id) AS quantities
  FROM sales_data.quotes AS q
  JOIN sales_data.quote_line_items AS l USING (quote_id)
  GROUP BY q.opportunity_id, q.quote_id, q.notes
), series AS (
  SELECT *, lag(quantities) OVER (PARTITION BY opportunity_id ORDER BY quote_id) AS before
  FROM offered
)
SELECT quote_id, notes, before, quantities
FROM series
WHERE (regexp_matches(notes, '(Updated quantities|Quantities changed)') AND quantities = before)
   OR (contains(notes, 'Same quantities') AND quantities <> before)

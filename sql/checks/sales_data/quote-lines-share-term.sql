-- title: All lines of a quote have one term
-- tables: sales_data.quote_line_items
-- A quote becomes one contract with one end.
-- corruption: UPDATE sales_data.quote_line_items SET term_months = term_months + 1 WHERE true
SELECT quote_id, min(term_months) AS shortest, max(term_months) AS longest
FROM sales_data.quote_line_items
GROUP BY quote_id
HAVING min(term_months) <> max(term_months) OR min(term_months) < 1

-- title: A line of a quote keeps its wording from quote to quote, and names the months that it prices
-- tables: sales_data.quote_line_items, sales_data.quotes
-- One product of a customer is described alike on all its quotes, save for figures.
-- corruption: UPDATE sales_data.quote_line_items SET description = replace(description, 'subscription', 'annual subscription') WHERE true
SELECT q.customer_id, l.product_id, count(DISTINCT regexp_replace(l.description, '[0-9,]+', '#', 'g')) AS wordings
FROM sales_data.quote_line_items AS l
JOIN sales_data.quotes AS q USING (quote_id)
GROUP BY ALL
HAVING wordings > 1
  OR NOT bool_and(regexp_matches(l.description, '(^|[^0-9])' || l.term_months || '[ -]month'))
  OR bool_or(contains(l.description, 'annual'))

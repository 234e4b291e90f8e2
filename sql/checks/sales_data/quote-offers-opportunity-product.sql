-- title: Every quote offers the opportunity's main product
-- tables: sales_data.quotes, sales_data.opportunities, sales_data.quote_line_items
-- The opportunity names its main product; quotes may add others.
-- corruption: UPDATE sales_data.opportunities SET product_id = (SELECT max(product_id) FROM sales_data.opportunities) WHERE true
SELECT q.quote_id, q.opportunity_id, o.product_id
FROM sales_data.quotes AS q
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE NOT EXISTS (
  FROM sales_data.quote_line_items AS l
  WHERE l.quote_id = q.quote_id AND l.product_id = o.product_id
)

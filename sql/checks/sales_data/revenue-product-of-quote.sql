-- title: Revenue is recognised under one product of the contract's quote
-- tables: sales_data.revenue_recognition, sales_data.contracts, sales_data.quote_line_items
-- The main product of the contract carries its revenue.
-- corruption: UPDATE sales_data.revenue_recognition SET product_id = (SELECT max(product_id) FROM sales_data.revenue_recognition) WHERE true
SELECT r.recognition_id, r.contract_id, r.product_id
FROM sales_data.revenue_recognition AS r
JOIN sales_data.contracts AS k USING (contract_id)
WHERE NOT EXISTS (
  FROM sales_data.quote_line_items AS l
  WHERE l.quote_id = k.quote_id AND l.product_id = r.product_id
)

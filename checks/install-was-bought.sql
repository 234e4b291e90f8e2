-- title: Nothing is installed before a contract for it is signed
-- tables: sales_data.customer_products, sales_data.contracts, sales_data.quote_line_items
-- Each install follows a signed contract whose quote holds the product.
SELECT i.install_id, i.customer_id, i.product_id, i.install_date
FROM sales_data.customer_products AS i
WHERE NOT EXISTS (
  FROM sales_data.contracts AS k
  JOIN sales_data.quote_line_items AS l USING (quote_id)
  WHERE k.customer_id = i.customer_id AND l.product_id = i.product_id AND k.signed_date <= i.install_date
)

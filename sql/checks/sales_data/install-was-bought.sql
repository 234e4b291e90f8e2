-- title: Nothing is installed before a contract for it is signed
-- tables: sales_data.customer_products, sales_data.contracts, sales_data.quote_line_items
-- Each install follows a signed contract whose quote holds the product. The papers of older installs may be older than the window.
-- corruption: UPDATE sales_data.customer_products SET install_date = install_date - 1 WHERE true
SELECT i.install_id, i.customer_id, i.product_id, i.install_date, bought.first_signed
FROM sales_data.customer_products AS i
LEFT JOIN (
  SELECT k.customer_id, l.product_id, min(k.signed_date) AS first_signed
  FROM sales_data.contracts AS k
  JOIN sales_data.quote_line_items AS l USING (quote_id)
  GROUP BY k.customer_id, l.product_id
) AS bought USING (customer_id, product_id)
WHERE i.install_date >= getvariable('start') AND (i.install_date >= bought.first_signed) IS NOT TRUE

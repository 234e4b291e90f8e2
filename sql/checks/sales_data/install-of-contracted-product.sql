-- title: Every product of a signed contract is installed once its term has begun
-- tables: sales_data.contracts, sales_data.quote_line_items, sales_data.customer_products
-- The products are those of the accepted quote.
-- corruption: UPDATE sales_data.contracts SET customer_id = (SELECT max(customer_id) FROM sales_data.contracts) WHERE true
SELECT k.contract_id, k.customer_id, l.product_id, k.start_date
FROM sales_data.contracts AS k
JOIN sales_data.quote_line_items AS l USING (quote_id)
WHERE k.signed_date IS NOT NULL
  AND k.start_date <= getvariable('as_of')
  AND NOT EXISTS (
    FROM sales_data.customer_products AS i
    WHERE i.customer_id = k.customer_id AND i.product_id = l.product_id
  )

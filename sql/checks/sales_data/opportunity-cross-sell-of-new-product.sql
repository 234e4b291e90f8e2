-- title: A cross-sell offers a product that the account lacks
-- tables: sales_data.opportunities, sales_data.customer_products
-- A product installed before the deal opened would make it an upsell.
-- corruption: UPDATE sales_data.opportunities SET created_date = created_date + 400 WHERE true
SELECT o.opportunity_id, o.customer_id, o.product_id, o.created_date, i.install_date
FROM sales_data.opportunities AS o
JOIN sales_data.customer_products AS i USING (customer_id, product_id)
WHERE o.opportunity_type = 'Cross-sell' AND i.install_date < o.created_date

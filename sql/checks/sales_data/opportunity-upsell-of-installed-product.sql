-- title: An upsell extends a product that the account has
-- tables: sales_data.opportunities, sales_data.customer_products
-- More licences can only be sold for a product installed when the deal opens.
-- corruption: UPDATE sales_data.opportunities SET opportunity_type = 'Upsell' WHERE opportunity_type <> 'Upsell'
SELECT o.opportunity_id, o.customer_id, o.product_id, o.created_date
FROM sales_data.opportunities AS o
WHERE o.opportunity_type = 'Upsell'
  AND NOT EXISTS (
    FROM sales_data.customer_products AS i
    WHERE i.customer_id = o.customer_id AND i.product_id = o.product_id AND i.install_date <= o.created_date
  )

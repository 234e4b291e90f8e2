-- metric: Products per customer
-- reference: 1.B #52
-- low: 1.4
-- typical: 2.0
-- high: 3.2
-- unit: products
-- note: Installs ÷ customers that have any.
SELECT count(*) / count(DISTINCT customer_id)
FROM sales_data.customer_products

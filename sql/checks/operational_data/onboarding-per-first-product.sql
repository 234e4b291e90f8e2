-- title: What a first contract brings is onboarded, once for every category
-- tables: operational_data.onboarding_progress, sales_data.contracts, sales_data.customer_products, sales_data.products, sales_data.quote_line_items, sales_data.customers
-- Products of one category are taken into use together, under one of them. Products bought later come without a
-- project of their own. Accounts older than the window have finished most of it before.
-- corruption: DELETE FROM operational_data.onboarding_progress WHERE true
WITH firsts AS (
  SELECT customer_id, arg_min(quote_id, start_date) AS quote_id
  FROM sales_data.contracts
  WHERE contract_type = 'Master Agreement'
    AND customer_id IN (SELECT customer_id FROM sales_data.customers WHERE created_date >= getvariable('start'))
  GROUP BY customer_id
),
bought AS (
  SELECT i.customer_id, i.product_id, p.product_category
  FROM sales_data.customer_products AS i
  JOIN firsts AS f USING (customer_id)
  JOIN sales_data.quote_line_items AS l ON l.quote_id = f.quote_id AND l.product_id = i.product_id
  JOIN sales_data.products AS p ON p.product_id = i.product_id
)
SELECT b.customer_id, b.product_category AS what, count(o.onboarding_id) AS onboardings
FROM bought AS b
LEFT JOIN operational_data.onboarding_progress AS o USING (customer_id, product_id)
GROUP BY b.customer_id, b.product_category
HAVING count(o.onboarding_id) <> 1
UNION ALL
SELECT o.customer_id, o.product_id, count(*)
FROM operational_data.onboarding_progress AS o
ANTI JOIN bought AS b USING (customer_id, product_id)
WHERE o.customer_id IN (SELECT customer_id FROM firsts)
GROUP BY o.customer_id, o.product_id

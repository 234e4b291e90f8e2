-- title: An onboarding starts when its product is installed
-- tables: operational_data.onboarding_progress, sales_data.customer_products
-- On that day or within two weeks.
-- corruption: UPDATE operational_data.onboarding_progress SET start_date = start_date - 1 WHERE true
SELECT o.onboarding_id, o.start_date, i.install_date
FROM operational_data.onboarding_progress AS o
JOIN sales_data.customer_products AS i USING (customer_id, product_id)
WHERE o.start_date < i.install_date OR o.start_date > i.install_date + 14

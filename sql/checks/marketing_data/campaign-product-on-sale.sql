-- title: A campaign about a product starts when it is sold
-- tables: marketing_data.campaigns, sales_data.products
-- Nobody advertises what cannot be had yet.
-- corruption: UPDATE marketing_data.campaigns SET start_date = start_date - 400 WHERE true
SELECT c.campaign_id, c.start_date, p.product_id, p.release_date
FROM marketing_data.campaigns AS c
JOIN sales_data.products AS p ON p.product_id = c.product_focus
WHERE c.start_date < p.release_date

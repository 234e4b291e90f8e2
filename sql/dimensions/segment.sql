-- dimension: Segment
-- key: customer_id
SELECT customer_id, company_size AS name FROM sales_data.customers

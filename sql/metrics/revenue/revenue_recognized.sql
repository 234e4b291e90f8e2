-- metric: Revenue recognised
-- definition: Revenue earned, on the day on which it is recognised.
-- synonyms: revenue, recognized revenue, earned revenue
-- unit: usd
-- kind: flow
-- good: up
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line
-- source: ASC 606, IFRS 15
SELECT r.recognition_date AS day, r.customer_id, r.product_id, r.recognition_amount AS value
FROM sales_data.revenue_recognition AS r
WHERE r.recognition_date <= CAST($as_of AS DATE)

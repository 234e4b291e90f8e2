-- title: A won deal carries its quote's discount, a lost one none
-- tables: sales_data.closed_deals, sales_data.quotes
-- The discount of a lost deal was offered but never given: null, not 0.
-- corruption: UPDATE sales_data.closed_deals SET discount_percent = discount_percent + 0.01 WHERE discount_percent IS NOT NULL
SELECT d.deal_id, d.status, d.discount_percent, q.discount_percent AS accepted_discount
FROM sales_data.closed_deals AS d
LEFT JOIN sales_data.quotes AS q ON q.opportunity_id = d.opportunity_id AND q.status = 'Accepted'
WHERE d.discount_percent IS DISTINCT FROM CASE d.status WHEN 'Won' THEN q.discount_percent END

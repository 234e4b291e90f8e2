-- title: Revenue is recognised by the month where it is billed by the month, and else by the quarter
-- tables: sales_data.revenue_recognition, sales_data.contracts
-- One policy for an agreement and all that amends it, since they are billed alike.
-- corruption: UPDATE sales_data.revenue_recognition SET recognition_type = 'Milestone' WHERE true
SELECT r.recognition_id, r.contract_id, r.recognition_type, c.payment_schedule
FROM sales_data.revenue_recognition AS r
JOIN sales_data.contracts AS c USING (contract_id)
WHERE r.recognition_type <> CASE c.payment_schedule WHEN 'Monthly' THEN 'Monthly' ELSE 'Quarterly' END

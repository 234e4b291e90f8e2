-- title: A discount above 10 % is approved before the quote leaves the house
-- tables: sales_data.quotes
-- Reps may give up to 10 % themselves. A draft may still wait for its approval.
-- corruption: UPDATE sales_data.quotes SET discount_percent = discount_percent + 0.01 WHERE true
SELECT quote_id, discount_percent, status, approved_by
FROM sales_data.quotes
WHERE discount_percent > 10 AND status <> 'Draft' AND approved_by IS NULL

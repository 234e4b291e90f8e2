-- title: A quote past its expiration is not open, and only such a quote is Expired
-- tables: sales_data.quotes
-- Draft and Sent quotes are still valid at the as-of; Expired ones are not.
-- corruption: UPDATE sales_data.quotes SET expiration_date = expiration_date - 30 WHERE true
SELECT quote_id, status, expiration_date
FROM sales_data.quotes
WHERE (status IN ('Draft', 'Sent') AND expiration_date < getvariable('as_of'))
   OR (status = 'Expired' AND expiration_date >= getvariable('as_of'))

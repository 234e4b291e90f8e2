-- title: An approval has a name and a date within the quote's life
-- tables: sales_data.quotes
-- Both are there or neither; the date is not before the quote's nor after its expiration.
-- corruption: UPDATE sales_data.quotes SET quote_date = quote_date + 1 WHERE true
SELECT quote_id, approved_by, approval_date, quote_date, expiration_date
FROM sales_data.quotes
WHERE (approved_by IS NULL) <> (approval_date IS NULL)
   OR approval_date < quote_date
   OR approval_date > expiration_date

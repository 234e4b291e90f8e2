-- title: A quote is valid for a while
-- tables: sales_data.quotes
-- It expires after the day on which it was written.
-- corruption: UPDATE sales_data.quotes SET quote_date = quote_date + 30 WHERE true
SELECT quote_id, quote_date, expiration_date
FROM sales_data.quotes
WHERE expiration_date <= quote_date

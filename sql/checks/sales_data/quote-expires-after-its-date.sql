-- title: A quote is valid for a while
-- tables: sales_data.quotes
-- It expires after the day on which it was written.
SELECT quote_id, quote_date, expiration_date
FROM sales_data.quotes
WHERE expiration_date <= quote_date

-- title: No two quotes share a number
-- tables: sales_data.quotes
-- The number is what customer and rep call the quote.
SELECT quote_number, count(*) AS quotes
FROM sales_data.quotes
GROUP BY quote_number
HAVING count(*) > 1

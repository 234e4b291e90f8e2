-- title: No two quotes share a number
-- tables: sales_data.quotes
-- The number is what customer and rep call the quote.
-- corruption: UPDATE sales_data.quotes SET quote_number = (SELECT max(quote_number) FROM sales_data.quotes) WHERE true
SELECT quote_number, count(*) AS quotes
FROM sales_data.quotes
GROUP BY quote_number
HAVING count(*) > 1

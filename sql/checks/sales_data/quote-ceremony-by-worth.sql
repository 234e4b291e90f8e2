-- title: A small deal is quoted once
-- tables: sales_data.quotes
-- Nobody bargains over less than 3,000: the latest quote of such a deal is its only one.
-- corruption: UPDATE sales_data.quotes SET total_amount = 2000 WHERE opportunity_id IN (SELECT opportunity_id FROM sales_data.quotes GROUP BY opportunity_id HAVING count(*) > 1)
SELECT opportunity_id, count(*) AS quotes, arg_max(total_amount, quote_id) AS worth
FROM sales_data.quotes
GROUP BY opportunity_id
HAVING count(*) > 1 AND arg_max(total_amount, quote_id) < 2500

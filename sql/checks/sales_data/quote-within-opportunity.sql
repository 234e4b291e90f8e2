-- title: A quote is written while its opportunity is open
-- tables: sales_data.quotes, sales_data.opportunities
-- Not before the opportunity opened and not after it closed.
-- corruption: UPDATE sales_data.quotes SET quote_date = quote_date + 30 WHERE true
SELECT q.quote_id, q.quote_date, o.created_date, o.close_date, o.stage
FROM sales_data.quotes AS q
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE q.quote_date < o.created_date
   OR (o.stage IN ('Closed Won', 'Closed Lost') AND q.quote_date > o.close_date)

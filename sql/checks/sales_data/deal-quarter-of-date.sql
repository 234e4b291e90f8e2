-- title: A closed deal counts in the quarter and year of its close
-- tables: sales_data.closed_deals
-- The fiscal year is the calendar year.
-- corruption: UPDATE sales_data.closed_deals SET fiscal_year = fiscal_year + 1 WHERE true
SELECT deal_id, close_date, quarter, fiscal_year
FROM sales_data.closed_deals
WHERE quarter IS DISTINCT FROM 'Q' || quarter(close_date) || ' ' || year(close_date)
   OR fiscal_year IS DISTINCT FROM year(close_date)

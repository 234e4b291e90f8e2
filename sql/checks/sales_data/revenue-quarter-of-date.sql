-- title: Revenue counts in the quarter and year of its date
-- tables: sales_data.revenue_recognition
-- The fiscal year is the calendar year.
-- corruption: UPDATE sales_data.revenue_recognition SET recognition_date = recognition_date + 1 WHERE true
SELECT recognition_id, recognition_date, fiscal_quarter, fiscal_year
FROM sales_data.revenue_recognition
WHERE fiscal_quarter IS DISTINCT FROM 'Q' || quarter(recognition_date) || ' ' || year(recognition_date)
   OR fiscal_year IS DISTINCT FROM year(recognition_date)

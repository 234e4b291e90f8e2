-- The deals decided since losses are on record; of the time before, the books hold only wins whose contract is still needed.
SELECT d.*
FROM sales_data.closed_deals AS d
WHERE d.close_date >= (SELECT min(l.close_date) FROM sales_data.closed_deals AS l WHERE l.status = 'Lost')

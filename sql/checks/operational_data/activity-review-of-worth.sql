-- title: Nobody holds a business review with a customer of a few thousand a year
-- tables: operational_data.customer_success_activities, sales_data.contracts
-- Reviews begin at 10,000 US dollars of contract value a year; an end that came early may have cut a contract's value by some cents since.
-- corruption: UPDATE sales_data.contracts SET annual_value = 100 WHERE true
SELECT a.activity_id, a.customer_id, a.activity_date, sum(c.annual_value) AS annual_value
FROM operational_data.customer_success_activities AS a
JOIN sales_data.contracts AS c ON c.customer_id = a.customer_id AND a.activity_date BETWEEN c.start_date AND c.end_date
WHERE a.activity_type = 'QBR'
GROUP BY ALL
HAVING sum(c.annual_value) < 9_999

-- metric: Surveys answered on weekends
-- reference: 3.3
-- low: 4
-- typical: 12
-- high: 22
-- unit: %
-- note: As leads, but most are sent towards the end of a week.
SELECT 100 * avg((isodow(response_date) >= 6)::INT), count(*) FROM support_data.customer_satisfaction WHERE response_date IS NOT NULL

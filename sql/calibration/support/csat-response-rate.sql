-- metric: Surveys answered
-- reference: 1.D #108
-- low: 8
-- typical: 15–20
-- high: 35
-- unit: %
-- note: Share of all surveys.
SELECT 100 * avg((response_date IS NOT NULL)::INT), count(*) FROM support_data.customer_satisfaction

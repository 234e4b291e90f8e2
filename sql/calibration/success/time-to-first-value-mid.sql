-- metric: Time to first value, Medium and Large accounts
-- reference: 1.F #156 [S78]
-- low: 14
-- typical: —
-- high: 28
-- unit: days
-- note: Median of those who have reached it.
SELECT median(o.days_to_first_value), count(o.days_to_first_value)
FROM operational_data.onboarding_progress AS o
JOIN sales_data.customers AS c USING (customer_id)
WHERE c.company_size IN ('Medium', 'Large')

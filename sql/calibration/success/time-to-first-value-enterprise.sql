-- metric: Time to first value, Enterprise accounts
-- reference: 1.F #156 [S78]
-- low: 28
-- typical: —
-- high: 84
-- unit: days
-- note: Median of those who have reached it.
SELECT median(o.days_to_first_value), count(o.days_to_first_value)
FROM operational_data.onboarding_progress AS o
JOIN sales_data.customers AS c USING (customer_id)
WHERE c.company_size = 'Enterprise'

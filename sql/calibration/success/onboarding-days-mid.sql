-- metric: Onboarding, Medium and Large accounts
-- reference: 1.F #157 [S79]
-- low: 45
-- typical: —
-- high: 60
-- unit: days
-- note: Mean from start to completion; those begun less than half a year ago left out, since their slow ones are still under way.
SELECT avg(o.actual_completion_date - o.start_date), count(o.actual_completion_date)
FROM operational_data.onboarding_progress AS o
JOIN sales_data.customers AS c USING (customer_id)
WHERE c.company_size IN ('Medium', 'Large') AND o.start_date < getvariable('as_of') - 182

-- metric: Accounts per customer success manager
-- reference: 1.F #159 [S80]
-- low: 30
-- typical: 40
-- high: 60
-- unit: accounts
-- note: Customers at the as-of by managers who have begun an onboarding in the last half year; all sizes together, most of them small or medium.
SELECT (SELECT count(DISTINCT customer_id) FROM sales_data.contracts WHERE signed_date IS NOT NULL AND getvariable('as_of') BETWEEN start_date AND end_date) / count(DISTINCT csm_assigned)
FROM operational_data.onboarding_progress
WHERE start_date > getvariable('as_of') - 182

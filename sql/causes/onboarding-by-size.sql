-- title: Account size → onboarding days
-- reference: 1.F #157 [S79]
-- sentence: The larger the account, the longer its onboarding takes.
-- world: planned days by size; OnboardingAssumptions.SlipLevel
-- expect: rising
-- low: 40
-- high: 95
-- unit: days
SELECT CASE c.company_size WHEN 'Small' THEN 'Small' WHEN 'Enterprise' THEN 'Enterprise' ELSE 'Medium and Large' END,
  avg(o.actual_completion_date - o.start_date), count(*)
FROM operational_data.onboarding_progress AS o
JOIN sales_data.customers AS c USING (customer_id)
WHERE o.actual_completion_date IS NOT NULL
GROUP BY 1
ORDER BY min(CASE c.company_size WHEN 'Small' THEN 1 WHEN 'Enterprise' THEN 3 ELSE 2 END)

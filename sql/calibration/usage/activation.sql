-- metric: Activation rate
-- reference: 1.E #131 [S70]
-- low: 20
-- typical: 37.5
-- high: 60
-- unit: %
-- note: First value within a fortnight, of all onboardings begun at least 90 days ago.
SELECT 100 * avg((coalesce(days_to_first_value, 999) <= 14)::INT), count(*)
FROM operational_data.onboarding_progress
WHERE start_date < getvariable('as_of') - 90

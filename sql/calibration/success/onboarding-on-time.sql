-- metric: Onboardings on time
-- reference: 1.F #158
-- low: 50
-- typical: 62
-- high: 75
-- unit: %
-- note: Of those due by the as-of: completed by their target.
SELECT 100 * avg((coalesce(actual_completion_date, DATE '9999-12-31') <= target_completion_date)::INT), count(*)
FROM operational_data.onboarding_progress
WHERE target_completion_date <= getvariable('as_of')

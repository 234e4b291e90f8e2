-- title: An onboarding is planned and done after its start
-- tables: operational_data.onboarding_progress
-- First value is reached by the last milestone, and by the as-of.
-- corruption: UPDATE operational_data.onboarding_progress SET target_completion_date = target_completion_date - 30 WHERE true
SELECT onboarding_id, start_date, target_completion_date, actual_completion_date, days_to_first_value
FROM operational_data.onboarding_progress
WHERE target_completion_date <= start_date
  OR actual_completion_date < start_date
  OR days_to_first_value > coalesce(actual_completion_date, getvariable('as_of')) - start_date
  OR (actual_completion_date IS NOT NULL AND days_to_first_value IS NULL)

-- title: An onboarding has not started exactly before its start
-- tables: operational_data.onboarding_progress
-- Then nothing has been reached; one that has stalled is red.
-- corruption: UPDATE operational_data.onboarding_progress SET start_date = start_date + 400 WHERE true
SELECT onboarding_id, status, start_date, milestones_completed, health_status
FROM operational_data.onboarding_progress
WHERE (status = 'Not Started') <> (start_date > getvariable('as_of') AND status <> 'Stalled')
  OR (start_date >= getvariable('as_of') AND (milestones_completed > 0 OR adoption_rate > 0))
  OR (status = 'Stalled' AND health_status <> 'Red')

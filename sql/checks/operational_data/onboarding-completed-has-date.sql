-- title: An onboarding is completed when all milestones are, on a day
-- tables: operational_data.onboarding_progress
-- Status, date and progress say the same.
-- corruption: UPDATE operational_data.onboarding_progress SET status = 'In Progress' WHERE status <> 'In Progress'
SELECT onboarding_id, status, actual_completion_date, progress_percent
FROM operational_data.onboarding_progress
WHERE (status = 'Completed') <> (actual_completion_date IS NOT NULL) OR (status = 'Completed') <> (progress_percent = 100)

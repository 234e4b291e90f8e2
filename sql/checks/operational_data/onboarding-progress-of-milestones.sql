-- title: Progress is the share of milestones completed
-- tables: operational_data.onboarding_progress
-- Rounded to the hundredth of a per cent.
-- corruption: UPDATE operational_data.onboarding_progress SET progress_percent = progress_percent + 0.01 WHERE true
SELECT onboarding_id, milestones_completed, milestone_count, progress_percent
FROM operational_data.onboarding_progress
WHERE milestone_count = 0 OR milestones_completed > milestone_count
  OR progress_percent <> round(milestones_completed * 100::DECIMAL(18, 6) / milestone_count, 2)

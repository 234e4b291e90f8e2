-- title: The next activity is planned for a later day
-- tables: operational_data.customer_success_activities
-- A plan is made for after the activity that makes it.
-- corruption: UPDATE operational_data.customer_success_activities SET next_activity_date = next_activity_date - 30 WHERE next_activity_date IS NOT NULL
SELECT activity_id, activity_date, next_activity_date
FROM operational_data.customer_success_activities
WHERE next_activity_date <= activity_date

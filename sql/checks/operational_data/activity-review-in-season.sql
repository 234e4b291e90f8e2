-- title: Business reviews are held in the second to sixth week of a quarter
-- tables: operational_data.customer_success_activities
-- The figures of the quarter before are out by then.
-- corruption: UPDATE operational_data.customer_success_activities SET activity_date = activity_date - 1 WHERE true
SELECT activity_id, activity_date
FROM operational_data.customer_success_activities
WHERE activity_type = 'QBR' AND activity_date - date_trunc('quarter', activity_date)::DATE NOT BETWEEN 7 AND 41

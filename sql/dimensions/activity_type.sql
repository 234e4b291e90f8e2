-- dimension: Activity type
SELECT DISTINCT activity_type AS name FROM operational_data.customer_success_activities

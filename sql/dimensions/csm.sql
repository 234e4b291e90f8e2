-- dimension: Success manager
SELECT DISTINCT csm_name AS name FROM operational_data.customer_success_activities

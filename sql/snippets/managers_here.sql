-- The success managers who are still here: whoever works does something for a customer at least once in sixty days.
SELECT a.csm_name AS csm
FROM operational_data.customer_success_activities AS a
WHERE a.activity_date > CAST($as_of AS DATE) - 60 AND a.activity_date <= CAST($as_of AS DATE)
GROUP BY a.csm_name

-- The success manager who looks after each customer: whoever last did something for it.
SELECT DISTINCT ON (x.customer_id) x.customer_id, x.csm
FROM (
  SELECT a.customer_id, a.csm_name AS csm, a.activity_date AS day FROM operational_data.customer_success_activities AS a
  UNION ALL
  SELECT o.customer_id, o.csm_assigned, o.start_date FROM operational_data.onboarding_progress AS o
) AS x
ORDER BY x.customer_id, x.day DESC, x.csm

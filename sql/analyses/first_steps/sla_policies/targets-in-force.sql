-- title: Service levels in force
-- question: How fast do we promise to answer and to resolve tickets?
-- asked: What are our SLA targets?
-- asked: What response and resolution times have we promised to each tier?
-- asked: Which service levels do Gold, Silver and the other customers get?
-- says: {count 'policy|policies'} {is/are} in force; the tightest promises a first answer within {min first_answer_minutes}.
-- read: One line a customer tier and priority, the tightest first. Where only business hours count, the clock stands still at night, on weekends and on holidays.
-- chart: none
-- difficulty: easy
SELECT
  p.customer_tier,
  p.priority,
  p.first_response_target_min AS first_answer_minutes,
  p.resolution_target_hours AS resolution_hours,
  p.business_hours_only,
  p.effective_date AS in_force_since,
  p.sla_policy_id
FROM support_data.sla_policies AS p
WHERE p.active = 'Yes' AND p.effective_date <= CAST($as_of AS DATE)
ORDER BY p.first_response_target_min, p.resolution_target_hours, p.sla_policy_id

-- title: Onboarding on time → first renewal
-- reference: R49 [S90]
-- sentence: Accounts that took most of their first products into use on time renew their first contract more often.
-- world: MoodAssumptions.OnboardingEffect, OnboardingAssumptions.SlipOfReadiness
-- expect: rising
-- low: 2
-- high: 20
-- unit: %
WITH onboarded AS (
  SELECT customer_id, avg((coalesce(actual_completion_date, DATE '9999-12-31') <= target_completion_date)::INT) > 0.5 AS on_time
  FROM operational_data.onboarding_progress
  GROUP BY customer_id
),
decided AS (
  SELECT r.customer_id, arg_min((r.renewal_status = 'Won')::INT, k.start_date) AS stayed
  FROM operational_data.renewals AS r
  JOIN sales_data.contracts AS k USING (contract_id)
  WHERE k.contract_type = 'Master Agreement' AND r.renewal_status IN ('Won', 'Lost')
  GROUP BY r.customer_id
)
SELECT CASE WHEN o.on_time THEN 'On time' ELSE 'Late or stalled' END, 100 * avg(d.stayed) AS renewal_rate, count(*)
FROM decided AS d
JOIN onboarded AS o USING (customer_id)
GROUP BY o.on_time
ORDER BY o.on_time

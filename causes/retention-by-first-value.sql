-- title: Time to first value → first renewal
-- reference: R49 [S90]
-- sentence: Accounts that reach first value late for what was planned, or never, renew their first contract less often.
-- world: MoodAssumptions.OnboardingEffect, OnboardingAssumptions.FirstValuePart
-- expect: falling
-- low: -25
-- high: -3
-- unit: %
WITH reached AS (
  SELECT customer_id, avg(coalesce(days_to_first_value / (target_completion_date - start_date), 2)) AS part_of_plan
  FROM operational_data.onboarding_progress
  GROUP BY customer_id
),
decided AS (
  SELECT r.customer_id, arg_min((r.renewal_status = 'Won')::INT, k.start_date) AS stayed
  FROM operational_data.renewals AS r
  JOIN sales_data.contracts AS k USING (contract_id)
  WHERE k.contract_type = 'Master Agreement' AND r.renewal_status IN ('Won', 'Lost')
  GROUP BY r.customer_id
),
ranked AS (
  SELECT d.stayed, ntile(2) OVER (ORDER BY v.part_of_plan, d.customer_id) AS half
  FROM decided AS d
  JOIN reached AS v USING (customer_id)
)
SELECT CASE half WHEN 1 THEN 'Faster half' ELSE 'Slower half' END, 100 * avg(stayed) AS renewal_rate, count(*)
FROM ranked
GROUP BY half
ORDER BY half

-- title: Onboarding time → renewal
-- reference: R49 [S90]
-- sentence: Days that an account took for its onboardings, as parts of those planned, rank those who leave behind those who stay in more than half of the pairs (area under the curve; 50 if it did not matter, and the sampling error of a company is 4).
-- world: MoodAssumptions.OnboardingEffect, OnboardingAssumptions.SlipOfReadiness
-- expect: value
-- low: 52
-- high: 80
-- unit: %
-- judged: each
WITH taken_up AS (
  SELECT customer_id, avg(least(3, coalesce((actual_completion_date - start_date) / (target_completion_date - start_date), 3))) AS part_of_plan
  FROM operational_data.onboarding_progress
  GROUP BY customer_id
), decided AS (
  SELECT t.part_of_plan, r.renewal_status = 'Won' AS kept
  FROM operational_data.renewals AS r
  JOIN sales_data.contracts AS k USING (contract_id)
  JOIN taken_up AS t ON t.customer_id = r.customer_id
  WHERE r.renewal_status IN ('Won', 'Lost') AND k.contract_type IN ('Master Agreement', 'Renewal')
)
SELECT 'pairs in order', 100 * avg((stayed.part_of_plan < gone.part_of_plan)::INT + 0.5 * (stayed.part_of_plan = gone.part_of_plan)::INT), count(*)
FROM decided AS stayed
CROSS JOIN decided AS gone
WHERE stayed.kept AND NOT gone.kept

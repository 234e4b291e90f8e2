-- title: Onboarding decides the first renewal
-- place: 8
-- for: board, csm, product-manager
-- answer: onboarding_progress/onboarding-effectiveness
WITH onboarded AS (
  SELECT customer_id, avg((coalesce(actual_completion_date, DATE '9999-12-31') <= target_completion_date)::INT) > 0.5 AS on_time
  FROM operational_data.onboarding_progress GROUP BY customer_id
),
decided AS (
  SELECT r.customer_id, arg_min((r.renewal_status = 'Won')::INT, k.start_date) AS stayed
  FROM operational_data.renewals AS r JOIN sales_data.contracts AS k USING (contract_id)
  WHERE k.contract_type = 'Master Agreement' AND r.renewal_status IN ('Won', 'Lost')
  GROUP BY r.customer_id
)
SELECT format('Customers onboarded on time kept their first contract in {:.1f} %', 100 * avg(stayed) FILTER (on_time)) AS finding,
  format('the late and stalled in {:.1f} %; {:.0f} % were on time', 100 * avg(stayed) FILTER (NOT on_time), 100 * avg(on_time::INT)) AS comparison
FROM decided JOIN onboarded USING (customer_id)
-- more
SELECT csm_assigned, count(*) AS courses, round(CAST(100 * avg((actual_completion_date <= target_completion_date)::INT) FILTER (actual_completion_date IS NOT NULL) AS DECIMAL(18, 6)), 1) AS on_time_percent,
  count(*) FILTER (actual_completion_date IS NULL AND target_completion_date < getvariable('as_of')) AS overdue
FROM operational_data.onboarding_progress
GROUP BY csm_assigned
ORDER BY on_time_percent DESC, csm_assigned

-- title: Leaving → satisfaction beforehand
-- reference: R57
-- sentence: Customers who leave gave lower scores in the year before the end of their agreement than those who stay.
-- world: SatisfactionAssumptions.PerContentment
-- expect: falling
-- low: -1.5
-- high: -0.02
-- unit: of 5
WITH decided AS (
  SELECT customer_id, renewal_status = 'Lost' AS lost, current_expiration_date AS last_day
  FROM operational_data.renewals
  WHERE renewal_status IN ('Won', 'Lost') AND current_expiration_date <= getvariable('as_of')
)
SELECT CASE WHEN d.lost THEN 'left' ELSE 'stayed' END, avg(s.satisfaction_score), count(*)
FROM decided AS d
JOIN support_data.customer_satisfaction AS s
  ON s.customer_id = d.customer_id AND s.response_date BETWEEN d.last_day - 365 AND d.last_day
GROUP BY d.lost
ORDER BY d.lost

-- title: Late payment → churn
-- reference: R58
-- sentence: The payment score, which the vendor computes from days late, ranks those who leave below those who stay in more than half of the pairs sixty days before the end of an agreement (area under the curve; 50 if it did not matter, and the sampling error of a company is 4).
-- world: PaymentAssumptions.LatePerMorale, MoodAssumptions.MoralePerContentment; RenewalAssumptions.PerContentment, RenewalAssumptions.PerPaymentMorale
-- expect: value
-- low: 51
-- high: 75
-- unit: %
-- judged: each
WITH decided AS (
  SELECT r.renewal_status = 'Won' AS kept, h.payment_health_score AS score
  FROM operational_data.renewals AS r
  JOIN sales_data.contracts AS k USING (contract_id)
  JOIN operational_data.customer_health_score AS h ON h.customer_id = r.customer_id AND h.score_date > k.end_date - 71 AND h.score_date <= k.end_date - 60
  WHERE r.renewal_status IN ('Won', 'Lost') AND k.contract_type IN ('Master Agreement', 'Renewal')
)
SELECT 'pairs in order', 100 * avg((gone.score < stayed.score)::INT + 0.5 * (gone.score = stayed.score)::INT), count(*)
FROM decided AS stayed
CROSS JOIN decided AS gone
WHERE stayed.kept AND NOT gone.kept

-- title: Late payment → churn
-- reference: R58
-- sentence: Agreements are lost more often the later the account paid what fell due in the year until sixty days before their end.
-- world: PaymentAssumptions.LatePerMorale, MoodAssumptions.MoralePerContentment; RenewalAssumptions.PerContentment
-- expect: rising
-- low: 4
-- high: 25
-- unit: %
WITH late AS (
  SELECT r.renewal_id, r.renewal_status,
    avg(greatest(0, least(90, least(coalesce(i.payment_date, k.end_date - 60), k.end_date - 60) - i.due_date))) AS days
  FROM operational_data.renewals AS r
  JOIN sales_data.contracts AS k USING (contract_id)
  JOIN operational_data.invoices AS i ON i.customer_id = r.customer_id AND i.status <> 'Cancelled'
    AND i.due_date BETWEEN k.end_date - 425 AND k.end_date - 60
  WHERE r.renewal_status IN ('Won', 'Lost') AND k.contract_type IN ('Master Agreement', 'Renewal')
  GROUP BY r.renewal_id, r.renewal_status
)
SELECT CASE WHEN days <= 5 THEN 'up to 5 days late' WHEN days <= 20 THEN '6 to 20 days' ELSE 'more than 20 days' END,
  100 * avg((renewal_status = 'Lost')::INT), count(*)
FROM late
GROUP BY 1
ORDER BY min(days)

-- title: Breadth of use → renewal
-- reference: R47 [S91]
-- sentence: Renewals decided, by the mean feature adoption score of the account in the weeks before.
-- world: UseAssumptions.BreadthPerVigour; RenewalAssumptions.PerContentment
-- expect: rising
-- low: 12
-- high: 65
-- unit: %
WITH decided AS (
  SELECT o.opportunity_id, o.customer_id, o.close_date, o.stage = 'Closed Won' AS kept
  FROM sales_data.opportunities AS o
  JOIN sales_data.contracts AS k ON k.customer_id = o.customer_id AND k.signed_date = o.created_date
  WHERE o.opportunity_type = 'Renewal' AND o.stage IN ('Closed Won', 'Closed Lost')
    AND k.contract_type IN ('Master Agreement', 'Renewal') AND k.status <> 'Terminated'
),
breadth AS (
  SELECT d.opportunity_id, d.kept, avg(u.feature_adoption_score) AS score
  FROM decided AS d
  JOIN usage_data.product_usage_summary AS u ON u.customer_id = d.customer_id AND u.usage_date BETWEEN d.close_date - 45 AND d.close_date
  GROUP BY ALL
)
SELECT CASE WHEN score < 45 THEN 'below 45' WHEN score < 60 THEN '45–60' ELSE 'from 60' END, 100 * avg(kept::INT), count(*)
FROM breadth
GROUP BY 1
ORDER BY min(score)

-- title: Usage trend → renewal
-- reference: R46 [S91]
-- sentence: Licences in use, points of those held, from five to seven months before the end of an agreement to two to three and a half months before it: seen sixty days ahead, mean over accounts that stay and that leave.
-- world: MoodAssumptions.EngagementSlope, MoodAssumptions.ReviewDeviation; RenewalAssumptions.PerContentment
-- expect: falling
-- low: -25
-- high: -4
-- unit: points
-- judged: each
WITH due AS (
  SELECT r.customer_id, r.renewal_status = 'Won' AS kept, r.current_expiration_date AS last_day
  FROM operational_data.renewals AS r
  JOIN sales_data.contracts AS k USING (contract_id)
  WHERE r.renewal_status IN ('Won', 'Lost') AND k.contract_type IN ('Master Agreement', 'Renewal')
), months AS (
  SELECT customer_id, usage_date, 100.0 * sum(licenses_active) / sum(licenses_purchased) AS used
  FROM usage_data.license_usage
  WHERE licenses_purchased > 0
  GROUP BY ALL
), trends AS (
  SELECT d.customer_id, d.last_day, d.kept,
    avg(m.used) FILTER (m.usage_date BETWEEN d.last_day - 105 AND d.last_day - 60)
    - avg(m.used) FILTER (m.usage_date BETWEEN d.last_day - 225 AND d.last_day - 150) AS trend
  FROM due AS d
  JOIN months AS m ON m.customer_id = d.customer_id AND m.usage_date BETWEEN d.last_day - 225 AND d.last_day - 60
  GROUP BY ALL
)
SELECT CASE WHEN kept THEN 'stays' ELSE 'leaves' END, avg(trend), count(*)
FROM trends
WHERE trend IS NOT NULL
GROUP BY kept
ORDER BY kept DESC

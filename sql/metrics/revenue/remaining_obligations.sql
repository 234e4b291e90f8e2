-- metric: Remaining performance obligations
-- definition: The value of signed contracts that still run or have not begun, less the revenue recognised of them.
-- synonyms: RPO, contracted backlog, backlog of obligations
-- unit: usd
-- kind: stock
-- good: up
-- measured: today
-- by: region, country, segment, industry, tier, owner, customer, account
-- source: ASC 606
-- uses: running_contracts
SELECT s.customer_id, s.contract_value - coalesce(e.amount, 0) AS value
FROM running_contracts AS s
LEFT JOIN (
  SELECT r.contract_id, max(r.recognized_to_date) AS amount
  FROM sales_data.revenue_recognition AS r
  WHERE r.recognition_date <= CAST($as_of AS DATE)
  GROUP BY r.contract_id
) AS e ON e.contract_id = s.contract_id
WHERE s.end_date > CAST($as_of AS DATE) AND s.contract_value > coalesce(e.amount, 0)

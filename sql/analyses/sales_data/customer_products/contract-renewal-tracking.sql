-- title: Installs up for renewal in the next twelve months
-- question: How much recurring revenue comes up for renewal in each month, and how much of it is in danger?
-- asked: What ARR is up for renewal each month, and how much is at risk?
-- asked: Which months bring big renewals, and how much of that money is shaky?
-- asked: Renewal calendar of the install base by month, with the endangered part.
-- use-case: Contract renewal tracking
-- says: {sum revenue_due} comes up for renewal, {sum at_risk} of it at risk and {sum watch} to be watched; the largest month is {largest revenue_due by renewal_month}.
-- read: Recurring revenue of live installs by the month of their renewal date, as far as the renewal is not won or lost yet. At risk is revenue of customers whose health is high or critical, watch is other revenue on installs of low usage; the rest is on track. Likely lost weighs each install with the customer's chance to leave within a year. Notice passed is revenue whose contract can no longer be cancelled in time: no longer in danger this term, whatever its health.
-- chart: stacked x=renewal_month y=on_track,watch,at_risk
-- unit: on_track money, watch money, at_risk money, likely_lost money, notice_passed money
-- difficulty: intermediate
-- parameter: region
-- parameter: product
-- parameter: within_months = 12
-- uses: live_installs, health
WITH notice AS (
  SELECT k.customer_id, k.end_date + 1 AS renewal_date, max(k.renewal_notice_days) AS notice_days, max(k.auto_renew) AS auto_renew
  FROM sales_data.contracts AS k
  WHERE k.status IN ('Active', 'Draft')
  GROUP BY k.customer_id, k.end_date + 1
),
due AS (
  SELECT i.customer_id, i.renewal_date, i.contract_value, i.license_count,
    CASE WHEN h.at_risk THEN 'at risk' WHEN i.usage_tier = 'Low' THEN 'watch' ELSE 'on track' END AS state,
    coalesce(h.churn_probability, 0) AS churn,
    CASE WHEN n.auto_renew = 'Yes' AND i.renewal_date - n.notice_days <= CAST($as_of AS DATE) THEN 1 ELSE 0 END AS notice_passed
  FROM live_installs AS i
  JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
  LEFT JOIN health AS h ON h.customer_id = i.customer_id
  LEFT JOIN notice AS n ON n.customer_id = i.customer_id AND n.renewal_date = i.renewal_date
  WHERE i.renewal_due
    AND i.renewal_date < CAST(date_trunc('month', CAST($as_of AS DATE)) + CAST($within_months AS INTEGER) * INTERVAL '1 month' + INTERVAL '1 month' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($product AS VARCHAR) IS NULL OR i.product_id = $product)
)
SELECT
  CAST(date_trunc('month', d.renewal_date) AS DATE) AS renewal_month,
  count(DISTINCT d.customer_id) AS customers,
  count(*) AS installs,
  sum(d.contract_value) AS revenue_due,
  coalesce(sum(d.contract_value) FILTER (WHERE d.state = 'on track'), 0) AS on_track,
  coalesce(sum(d.contract_value) FILTER (WHERE d.state = 'watch'), 0) AS watch,
  coalesce(sum(d.contract_value) FILTER (WHERE d.state = 'at risk'), 0) AS at_risk,
  round(CAST(100.0 * coalesce(sum(d.contract_value) FILTER (WHERE d.state = 'at risk'), 0) / nullif(sum(d.contract_value), 0) AS DECIMAL(18, 6)), 1) AS at_risk_percent,
  round(CAST(sum(d.contract_value * d.churn) / 100 AS DECIMAL(18, 6)), 0) AS likely_lost,
  sum(d.contract_value * d.notice_passed) AS notice_passed,
  sum(sum(d.contract_value)) OVER (ORDER BY CAST(date_trunc('month', d.renewal_date) AS DATE)) AS revenue_due_running
FROM due AS d
GROUP BY CAST(date_trunc('month', d.renewal_date) AS DATE)
ORDER BY renewal_month

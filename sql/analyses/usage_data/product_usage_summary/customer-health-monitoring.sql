-- title: Accounts with unhealthy usage, by the value at stake
-- question: Which accounts have installs in critical or worsening health, and what is at stake?
-- asked: Which accounts have products in bad or worsening shape, and what is the money behind it?
-- asked: Where is usage health critical, and how much do we stand to lose?
-- asked: Which customers' installs are going downhill?
-- use-case: Customer health monitoring
-- says: {count 'customer'} {has/have} installs in critical or worsening health, worth {sum annual_value_at_stake} a year, {most of} it at {largest annual_value_at_stake by customer_name,customer_id}.
-- read: The word of health is that of the product's usage at the latest complete measuring; worsened counts the installs whose word is worse than two measurings before, four months earlier; at_risk are the others that are At Risk as they were. At stake is what the critical and the worsened installs pay a year. overall_score is the account's health score of all sides (0 to 100): a good one beside critical usage is an early warning that others have not seen.
-- chart: bar x=customer_name y=annual_value_at_stake
-- none: No customer has installs in critical or worsening health.
-- decides: worsened, next_renewal_of_these
-- total: annual_value_at_stake, annual_value
-- difficulty: advanced
-- parameter: region
-- parameter: industry
-- parameter: top = 20
-- uses: live_installs, health
WITH measured AS (
  SELECT u.customer_id, u.product_id, u.usage_date, u.license_utilization,
    CASE u.health_score WHEN 'Healthy' THEN 1 WHEN 'At Risk' THEN 2 ELSE 3 END AS grade,
    lag(CASE u.health_score WHEN 'Healthy' THEN 1 WHEN 'At Risk' THEN 2 ELSE 3 END, 2) OVER install AS grade_before,
    lag(u.license_utilization, 2) OVER install AS utilisation_before
  FROM usage_data.product_usage_summary AS u
  WHERE u.usage_date BETWEEN CAST($as_of AS DATE) - 215 AND CAST($as_of AS DATE)
  WINDOW install AS (PARTITION BY u.customer_id, u.product_id ORDER BY u.usage_date)
),
account AS (
  SELECT m.customer_id,
    count(*) AS installs,
    count(*) FILTER (WHERE m.grade = 3) AS critical,
    count(*) FILTER (WHERE m.grade = 2 AND NOT coalesce(m.grade > m.grade_before, false)) AS at_risk,
    count(*) FILTER (WHERE m.grade > m.grade_before) AS worsened,
    sum(i.contract_value) AS annual_value,
    coalesce(sum(i.contract_value) FILTER (WHERE m.grade = 3 OR m.grade > m.grade_before), 0) AS annual_value_at_stake,
    round(CAST(sum(m.license_utilization) / count(*) AS DECIMAL(18, 6)), 1) AS utilisation_percent,
    round(CAST(sum(m.license_utilization - m.utilisation_before) / nullif(count(m.utilisation_before), 0) AS DECIMAL(18, 6)), 1) AS utilisation_change_points,
    min(i.renewal_date) FILTER (WHERE m.grade = 3 OR m.grade > m.grade_before) AS next_renewal_of_these
  FROM measured AS m
  JOIN live_installs AS i ON i.customer_id = m.customer_id AND i.product_id = m.product_id
  WHERE CAST(date_trunc('month', m.usage_date) AS DATE) = (SELECT CAST(date_trunc('month', max(usage_date)) AS DATE) FROM measured WHERE CAST(date_trunc('month', usage_date) AS DATE) + 21 <= CAST($as_of AS DATE))
  GROUP BY m.customer_id
)
SELECT
  c.customer_name,
  a.customer_id,
  a.critical,
  a.at_risk,
  a.installs,
  a.worsened,
  a.annual_value_at_stake,
  a.annual_value,
  a.utilisation_percent,
  a.utilisation_change_points,
  s.overall_score,
  s.risk_level,
  s.health_trend,
  a.next_renewal_of_these,
  c.account_owner,
  count(*) OVER () AS rows_in_all
FROM account AS a
JOIN sales_data.customers AS c ON c.customer_id = a.customer_id
LEFT JOIN health AS s ON s.customer_id = a.customer_id
WHERE (a.critical > 0 OR a.worsened > 0)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
ORDER BY a.annual_value_at_stake DESC, a.customer_id
LIMIT CAST($top AS INTEGER)

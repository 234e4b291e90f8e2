-- title: Use of licences by product: idle, tight and exceeded
-- question: How well are the licences sold in use, and how much of what customers pay lies idle?
-- asked: How well are sold licences used, and how much money sits idle?
-- asked: What is our licence utilisation, and the value of shelfware?
-- asked: How much of what customers pay for do they not use?
-- use-case: License optimization
-- says: {sum idle_licences} of {sum licences 'licence'} measured {lies/lie} idle, worth {sum idle_value_a_year} a year; by product use {ranges utilisation_percent by product_name}.
-- read: State at the latest complete measuring; installs begun since are not in it, those still rolling out are, with the licences that they have not handed out yet. Shelfware installs have stayed below half of their licences in all of the last six measurings. Idle and exceeded licences stand side by side because they sit at different customers: the first threaten the renewal's value, the second are due for more seats.
-- chart: bar x=product_name y=idle_licences,exceeded_licences
-- mean: utilisation_percent of installs
-- difficulty: advanced
-- parameter: region
-- parameter: industry
-- shows: licenses = licences
-- uses: live_installs
WITH measured AS (
  SELECT l.customer_id, l.product_id, l.usage_date, l.licenses_purchased, l.licenses_active, l.licenses_available, l.overage_count,
    max(l.utilization_percent) OVER recent AS best_of_six,
    count(*) OVER recent AS measurings
  FROM usage_data.license_usage AS l
  WHERE l.usage_date BETWEEN CAST($as_of AS DATE) - 220 AND CAST($as_of AS DATE)
  WINDOW recent AS (PARTITION BY l.customer_id, l.product_id ORDER BY l.usage_date ROWS BETWEEN 5 PRECEDING AND CURRENT ROW)
)
SELECT
  p.product_name,
  m.product_id,
  count(*) AS installs,
  sum(m.licenses_purchased) AS licences,
  round(CAST(100.0 * sum(m.licenses_active) / nullif(sum(m.licenses_purchased), 0) AS DECIMAL(18, 6)), 1) AS utilisation_percent,
  sum(m.licenses_available) AS idle_licences,
  sum(m.overage_count) AS exceeded_licences,
  round(CAST(sum(i.contract_value * m.licenses_available / nullif(m.licenses_purchased, 0)) AS DECIMAL(18, 6)), 0) AS idle_value_a_year,
  round(CAST(100.0 * sum(i.contract_value * m.licenses_available / nullif(m.licenses_purchased, 0)) / nullif(sum(i.contract_value), 0) AS DECIMAL(18, 6)), 1) AS idle_value_percent,
  count(*) FILTER (WHERE 2 * m.licenses_active < m.licenses_purchased) AS installs_under_half,
  count(*) FILTER (WHERE 10 * m.licenses_active >= 9 * m.licenses_purchased) AS installs_tight,
  count(*) FILTER (WHERE m.overage_count > 0) AS installs_over,
  count(*) FILTER (WHERE m.best_of_six < 50 AND m.measurings = 6) AS shelfware_installs
FROM measured AS m
JOIN live_installs AS i ON i.customer_id = m.customer_id AND i.product_id = m.product_id
JOIN sales_data.customers AS c ON c.customer_id = m.customer_id
JOIN sales_data.products AS p ON p.product_id = m.product_id
WHERE CAST(date_trunc('month', m.usage_date) AS DATE) = (SELECT CAST(date_trunc('month', max(usage_date)) AS DATE) FROM measured WHERE CAST(date_trunc('month', usage_date) AS DATE) + 21 <= CAST($as_of AS DATE))
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
GROUP BY p.product_name, m.product_id
ORDER BY idle_value_a_year DESC NULLS LAST, m.product_id

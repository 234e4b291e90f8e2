-- title: Upsell candidates: full installs of healthy accounts without an open upsell
-- question: Which customers have outgrown their licences, are content enough to buy more, and are not being asked yet?
-- asked: Which customers have outgrown their seats, are happy, and have no offer from us yet?
-- asked: Where is an upsell on licences waiting to be made?
-- asked: Who needs more licences and would buy, but nobody is asking?
-- use-case: Upsell opportunity identification
-- says: {count 'full install'} of healthy customers {has/have} no open upsell; {sum licences_to_offer 'licence'} worth {sum upsell_value_a_year} a year could be offered, {most} at {largest upsell_value_a_year by install}.
-- read: Installs at 90 percent or more of their licences in each of the last three measurings, at accounts with a health score of at least 60 and no open Upsell deal for the product. Value assumes enough seats to bring use back to 80 percent, at the price the customer pays now. Those over their limit already pay for excess and are the easiest talks. A month counts once all its installs are measured, from its 22nd day on.
-- decides: least_utilisation_percent, health_score
-- chart: bar x=install y=upsell_value_a_year
-- none: No full install waits for an offer.
-- unit: expansion_probability percent
-- total: licences_to_offer, upsell_value_a_year
-- difficulty: advanced
-- parameter: rep
-- parameter: region
-- parameter: top = 20
-- uses: live_installs, health, open_opportunities
WITH measured AS (
  SELECT l.customer_id, l.product_id, l.usage_date, l.licenses_purchased, l.licenses_active, l.overage_count,
    min(l.utilization_percent) OVER recent AS least_of_three,
    count(*) OVER recent AS measurings
  FROM usage_data.license_usage AS l
  WHERE l.usage_date BETWEEN CAST($as_of AS DATE) - 215 AND CAST($as_of AS DATE)
  WINDOW recent AS (PARTITION BY l.customer_id, l.product_id ORDER BY l.usage_date ROWS BETWEEN 2 PRECEDING AND CURRENT ROW)
)
SELECT
  concat(c.customer_name, ', ', p.product_name) AS install,
  m.customer_id,
  m.product_id,
  i.license_count AS licences,
  m.licenses_active AS active,
  m.overage_count AS over_limit,
  m.least_of_three AS least_utilisation_percent,
  CAST(ceil(m.licenses_active / 0.8) AS INTEGER) - i.license_count AS licences_to_offer,
  round(CAST((ceil(m.licenses_active / 0.8) - i.license_count) * i.contract_value / nullif(i.license_count, 0) AS DECIMAL(18, 6)), 2) AS upsell_value_a_year,
  s.overall_score AS health_score,
  s.expansion_probability,
  i.renewal_date,
  c.account_owner,
  count(*) OVER () AS rows_in_all
FROM measured AS m
JOIN live_installs AS i ON i.customer_id = m.customer_id AND i.product_id = m.product_id
JOIN sales_data.customers AS c ON c.customer_id = m.customer_id
JOIN sales_data.products AS p ON p.product_id = m.product_id
JOIN health AS s ON s.customer_id = m.customer_id
WHERE CAST(date_trunc('month', m.usage_date) AS DATE) = (SELECT CAST(date_trunc('month', max(usage_date)) AS DATE) FROM measured WHERE CAST(date_trunc('month', usage_date) AS DATE) + 21 <= CAST($as_of AS DATE))
  AND m.measurings = 3
  AND m.least_of_three >= 90
  AND 10 * m.licenses_active >= 9 * i.license_count
  AND ceil(m.licenses_active / 0.8) > i.license_count
  AND s.overall_score >= 60
  AND NOT EXISTS (
    SELECT 1 FROM open_opportunities AS o
    WHERE o.customer_id = m.customer_id AND o.product_id = m.product_id AND o.opportunity_type = 'Upsell')
  AND (CAST($rep AS VARCHAR) IS NULL OR c.account_owner = $rep)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY upsell_value_a_year DESC NULLS LAST, m.customer_id, m.product_id
LIMIT CAST($top AS INTEGER)

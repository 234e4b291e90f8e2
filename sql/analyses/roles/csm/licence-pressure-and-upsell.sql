-- title: My customers who run out of licences
-- question: Where do my customers run out of licences, when is each product full, and is somebody already selling them more?
-- asked: Which of my customers are about to hit their seat limit, when, and is sales on it?
-- asked: Where in my book is there an upsell on licences?
-- asked: Who of mine will need more seats soon, and has anybody offered them?
-- says: {count 'install'} {is/are} out of licences or nearly so, {count where open_upsell = 'none'} of them without an open upsell: there {sum seats_to_offer 'licence' where open_upsell = 'none'} worth {sum value_to_offer where open_upsell = 'none'} a year could be offered, {most} to {largest value_to_offer by install where open_upsell = 'none'}. At {count where next_step = 'mend the health first'} the customer's health comes first.
-- read: Use is active licences per licence bought. Months until full draws the growth since the last measure more than three months ago on; it is empty where use does not grow and 0 where it is full. Seats to offer brings use down to 85 per cent, its value is at the customer's own price. Overage paid already is an argument: seats are cheaper. No open upsell means: tell the account owner.
-- decides: next_step, months_until_full, open_upsell
-- chart: bar x=install y=value_to_offer
-- none: No customer runs out of licences.
-- unit: expansion_probability percent
-- total: seats_to_offer, value_to_offer, open_upsell_amount
-- difficulty: advanced
-- parameter: csm
-- parameter: region
-- parameter: min_rows = 90
-- parameter: top = 25
-- uses: book, health, live_installs, open_opportunities
WITH latest AS (
  SELECT DISTINCT ON (l.customer_id, l.product_id) l.customer_id, l.product_id, l.usage_date, l.licenses_active, l.licenses_purchased, l.utilization_percent
  FROM usage_data.license_usage AS l
  WHERE l.usage_date > CAST($as_of AS DATE) - 92 AND l.usage_date <= CAST($as_of AS DATE)
  ORDER BY l.customer_id, l.product_id, l.usage_date DESC
),
earlier AS (
  SELECT DISTINCT ON (l.customer_id, l.product_id) l.customer_id, l.product_id, l.usage_date, l.licenses_active
  FROM usage_data.license_usage AS l
  WHERE l.usage_date BETWEEN CAST($as_of AS DATE) - 215 AND CAST($as_of AS DATE) - 91
  ORDER BY l.customer_id, l.product_id, l.usage_date DESC
),
overage AS (
  SELECT l.customer_id, l.product_id, sum(l.overage_charges) AS charges
  FROM usage_data.license_usage AS l
  WHERE l.usage_date > CAST($as_of AS DATE) - 365 AND l.usage_date <= CAST($as_of AS DATE)
  GROUP BY l.customer_id, l.product_id
),
deals AS (
  SELECT o.customer_id, o.product_id, sum(o.amount) AS amount,
    CASE max(o.probability) WHEN 75 THEN 'Negotiation' WHEN 50 THEN 'Proposal' WHEN 25 THEN 'Qualification' ELSE 'Prospecting' END AS stage
  FROM open_opportunities AS o
  WHERE o.opportunity_type = 'Upsell'
  GROUP BY o.customer_id, o.product_id
),
pressed AS (
  SELECT b.customer_id, b.customer_name, b.csm, b.account_owner, l.product_id, l.licenses_active, l.licenses_purchased, l.utilization_percent, cp.contract_value, cp.license_count, cp.renewal_date,
    1.0 * (l.licenses_active - e.licenses_active) * 30 / nullif(l.usage_date - e.usage_date, 0) AS growth,
    greatest(CAST(ceil(l.licenses_active / 0.85) AS INTEGER) - l.licenses_purchased, 0) AS seats_to_offer
  FROM book AS b
  JOIN latest AS l ON l.customer_id = b.customer_id
  JOIN live_installs AS cp ON cp.customer_id = l.customer_id AND cp.product_id = l.product_id
  LEFT JOIN earlier AS e ON e.customer_id = l.customer_id AND e.product_id = l.product_id
  WHERE l.utilization_percent >= CAST($min_rows AS INTEGER)
)
SELECT
  concat(x.customer_name, ', ', p.product_name) AS install,
  x.customer_id,
  x.customer_name,
  p.product_name,
  x.utilization_percent AS use_percent,
  x.licenses_active AS in_use,
  x.licenses_purchased AS licences,
  CASE WHEN x.licenses_active >= x.licenses_purchased THEN 0
       WHEN x.growth > 0 THEN round(CAST((x.licenses_purchased - x.licenses_active) / x.growth AS DECIMAL(18, 6)), 1) END AS months_until_full,
  x.seats_to_offer,
  round(CAST(x.contract_value * x.seats_to_offer / nullif(x.license_count, 0) AS DECIMAL(18, 6)), 0) AS value_to_offer,
  coalesce(v.charges, 0) AS overage_paid_in_a_year,
  coalesce(d.stage, 'none') AS open_upsell,
  coalesce(d.amount, 0) AS open_upsell_amount,
  CASE WHEN d.stage IS NOT NULL THEN 'support the open deal'
       WHEN h.at_risk THEN 'mend the health first'
       WHEN x.licenses_active > x.licenses_purchased THEN 'offer seats instead of overage'
       WHEN x.renewal_date <= CAST($as_of AS DATE) + 120 THEN 'put it into the renewal'
       ELSE 'tell the account owner' END AS next_step,
  h.overall_score AS health_score,
  h.expansion_probability,
  x.renewal_date,
  x.csm,
  x.account_owner,
  count(*) OVER () AS rows_in_all
FROM pressed AS x
JOIN sales_data.products AS p ON p.product_id = x.product_id
LEFT JOIN overage AS v ON v.customer_id = x.customer_id AND v.product_id = x.product_id
LEFT JOIN deals AS d ON d.customer_id = x.customer_id AND d.product_id = x.product_id
LEFT JOIN health AS h ON h.customer_id = x.customer_id
ORDER BY value_to_offer DESC NULLS LAST, x.customer_id, x.product_id
LIMIT CAST($top AS INTEGER)

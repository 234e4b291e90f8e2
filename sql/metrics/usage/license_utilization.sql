-- metric: Licence use
-- definition: Active licences in per cent of those bought, at the installs of today's customers, in the last month in which all were measured.
-- synonyms: license utilization, licence utilisation, seat use
-- unit: percent
-- kind: rate
-- good: up
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line
-- uses: arr, newest_measuring
SELECT u.customer_id, u.product_id, u.licenses_active AS numerator, u.licenses_purchased AS denominator
FROM usage_data.license_usage AS u
JOIN arr AS a ON a.customer_id = u.customer_id
JOIN newest_measuring AS n ON CAST(date_trunc('month', u.usage_date) AS DATE) = n.day

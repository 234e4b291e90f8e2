-- metric: Licence use
-- definition: Active licences in per cent of those bought, at the last measuring of each install of today's customers, none older than 13 weeks.
-- synonyms: license utilization, licence utilisation, seat use
-- unit: percent
-- kind: rate
-- good: up
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, product, category, product_line
-- uses: arr
SELECT DISTINCT ON (u.customer_id, u.product_id) u.customer_id, u.product_id, u.licenses_active AS numerator, u.licenses_purchased AS denominator
FROM usage_data.license_usage AS u
JOIN arr AS a ON a.customer_id = u.customer_id
WHERE u.usage_date BETWEEN CAST($as_of AS DATE) - 91 AND CAST($as_of AS DATE)
ORDER BY u.customer_id, u.product_id, u.usage_date DESC

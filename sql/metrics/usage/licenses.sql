-- metric: Licences
-- definition: Licences bought, at the last measuring of each install of today's customers, none older than 13 weeks.
-- synonyms: seats, licences bought
-- unit: count
-- kind: stock
-- good: up
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, product, category, product_line
-- uses: arr
SELECT DISTINCT ON (u.customer_id, u.product_id) u.customer_id, u.product_id, u.licenses_purchased AS value
FROM usage_data.license_usage AS u
JOIN arr AS a ON a.customer_id = u.customer_id
WHERE u.usage_date BETWEEN CAST($as_of AS DATE) - 91 AND CAST($as_of AS DATE)
ORDER BY u.customer_id, u.product_id, u.usage_date DESC

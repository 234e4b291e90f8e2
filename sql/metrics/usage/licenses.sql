-- metric: Licences
-- definition: Licences bought, at the installs of today's customers, in the last month in which all were measured.
-- synonyms: seats, licences bought
-- unit: count
-- kind: stock
-- good: up
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line
-- uses: arr, newest_measuring
SELECT u.customer_id, u.product_id, u.licenses_purchased AS value
FROM usage_data.license_usage AS u
JOIN arr AS a ON a.customer_id = u.customer_id
JOIN newest_measuring AS n ON CAST(date_trunc('month', u.usage_date) AS DATE) = n.day

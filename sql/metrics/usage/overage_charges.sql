-- metric: Overage charges
-- definition: What customers were charged for using more licences than they bought, by the day of measuring.
-- synonyms: true-up, overage
-- unit: usd
-- kind: flow
-- good: either
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT u.usage_date AS day, u.customer_id, u.product_id, u.overage_charges AS value
FROM usage_data.license_usage AS u
WHERE u.usage_date <= CAST($as_of AS DATE)

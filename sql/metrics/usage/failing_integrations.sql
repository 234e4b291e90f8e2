-- metric: Failing integrations
-- definition: Integrations in error in per cent of those in use.
-- synonyms: integration errors, sync failures
-- unit: percent
-- kind: rate
-- good: down
-- measured: today
-- bears: integration
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT i.customer_id, i.product_id, i.integration_name AS integration, CASE WHEN i.status = 'Error' THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM usage_data.integration_usage AS i
WHERE i.status <> 'Inactive'

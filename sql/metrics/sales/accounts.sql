-- metric: Accounts
-- definition: Companies on record, customers or not.
-- synonyms: companies, account base
-- unit: count
-- kind: stock
-- good: up
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, account
SELECT c.customer_id, 1 AS value
FROM sales_data.customers AS c
WHERE c.created_date <= CAST($as_of AS DATE)

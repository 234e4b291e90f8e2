-- metric: Smiths among users in the United States
-- reference: 1.E
-- low: 0.5
-- typical: 0.8
-- high: 1.3
-- unit: %
-- note: United States Census Bureau, surnames of 2010: 0.83 %, and no surname is commoner.
SELECT 100 * avg((u.last_name = 'Smith')::INT)
FROM operational_data.user_accounts AS u
JOIN sales_data.customers AS c USING (customer_id)
WHERE c.country = 'United States'

-- metric: Users with a second factor, logistics
-- reference: 1.E #150 [S77]
-- low: 28
-- typical: 38
-- high: 50
-- unit: %
-- note: No range is published for the segment; the band is about the typical value.
SELECT 100 * avg((u.mfa_enabled = 'Yes')::INT), count(*)
FROM operational_data.user_accounts AS u
JOIN sales_data.customers AS c USING (customer_id)
WHERE u.status <> 'Inactive' AND c.industry = 'Logistics'

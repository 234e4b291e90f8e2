-- metric: Users with a second factor, technology
-- reference: 1.E #150 [S77]
-- low: 80
-- typical: 88
-- high: 94
-- unit: %
-- note: No range is published for the segment; the band is about the typical value.
SELECT 100 * avg((u.mfa_enabled = 'Yes')::INT), count(*)
FROM operational_data.user_accounts AS u
JOIN sales_data.customers AS c USING (customer_id)
WHERE u.status <> 'Inactive' AND c.industry = 'Technology'

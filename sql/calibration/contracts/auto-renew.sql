-- metric: Contracts with an auto-renew clause
-- reference: 1.B #40 [S27]
-- low: 52
-- typical: 70–75
-- high: 89
-- unit: %
-- note: Master agreements and renewals, by count.
SELECT 100 * avg((k.auto_renew = 'Yes')::INT)
FROM sales_data.contracts AS k
WHERE k.contract_type IN ('Master Agreement', 'Renewal')

-- metric: Renewal rate, Medium and Large accounts
-- reference: 1.B #33
-- low: 86
-- typical: —
-- high: 90
-- unit: %
-- note: Won ÷ (won + lost), by count of agreements due.
SELECT 100 * avg((r.renewal_status = 'Won')::INT), count(*)
FROM operational_data.renewals AS r
JOIN sales_data.contracts AS k USING (contract_id)
JOIN sales_data.customers AS c ON c.customer_id = r.customer_id
WHERE r.renewal_status IN ('Won', 'Lost') AND k.contract_type IN ('Master Agreement', 'Renewal') AND c.company_size IN ('Medium', 'Large')

-- metric: Notice period, most frequent, Small accounts
-- reference: 1.B #41 [S29]
-- low: 30
-- typical: 30
-- high: 30
-- unit: days
-- note: Master agreements and renewals; no range is published for the segment.
SELECT mode(k.renewal_notice_days)
FROM sales_data.contracts AS k
JOIN sales_data.customers AS c USING (customer_id)
WHERE k.contract_type IN ('Master Agreement', 'Renewal') AND c.company_size = 'Small'

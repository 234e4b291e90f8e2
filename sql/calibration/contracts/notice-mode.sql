-- metric: Notice period, most frequent
-- reference: 1.B #41 [S29]
-- low: 30
-- typical: 60
-- high: 120
-- unit: days
-- note: Master agreements and renewals.
SELECT mode(k.renewal_notice_days)
FROM sales_data.contracts AS k
WHERE k.contract_type IN ('Master Agreement', 'Renewal')

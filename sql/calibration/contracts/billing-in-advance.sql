-- metric: Months billed in advance, mean
-- reference: 1.B #42 [S20][S21]
-- low: 7
-- typical: 10
-- high: 12
-- unit: months
-- note: Master agreements and renewals, by annual value: 1, 3, 12 or the term, at most 24.
SELECT sum(k.annual_value * CASE k.payment_schedule WHEN 'Monthly' THEN 1 WHEN 'Quarterly' THEN 3 WHEN 'Annual' THEN 12 ELSE least(24, round((k.end_date - k.start_date) / 30.44)) END) / sum(k.annual_value)
FROM sales_data.contracts AS k
WHERE k.contract_type IN ('Master Agreement', 'Renewal')

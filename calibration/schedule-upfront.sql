-- metric: Payment schedule, upfront
-- reference: 1.B #42 [S20][S21]
-- low: 0
-- typical: 5
-- high: 10
-- unit: %
-- note: Master agreements and renewals, by count. No range is published; the band is the typical value ± 25 %, or 5 points if that is more.
SELECT 100 * avg((k.payment_schedule = 'Upfront')::INT)
FROM sales_data.contracts AS k
WHERE k.contract_type IN ('Master Agreement', 'Renewal')

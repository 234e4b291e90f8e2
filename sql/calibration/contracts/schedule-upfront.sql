-- metric: Payment schedule, upfront
-- reference: 1.B #42 [S20][S21]
-- low: 0
-- typical: 5
-- high: 10
-- unit: %
-- note: Master agreements and renewals, by annual value; by count more are monthly, since the small pay by the month. No range is published; the band is the typical value ± 25 %, or 5 points if that is more.
SELECT 100 * sum(k.annual_value * (k.payment_schedule = 'Upfront')::INT) / sum(k.annual_value)
FROM sales_data.contracts AS k
WHERE k.contract_type IN ('Master Agreement', 'Renewal')

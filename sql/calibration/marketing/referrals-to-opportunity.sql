-- metric: Partner referral → opportunity
-- reference: 1.C #89 [S8][S50]
-- low: 20
-- typical: 35
-- high: 50
-- unit: %
-- note: By count.
SELECT 100 * avg((status = 'Converted')::INT)
FROM marketing_data.partner_referrals

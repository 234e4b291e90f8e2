-- metric: Partner commission
-- reference: 1.C #91
-- low: 5
-- typical: 15–20
-- high: 40
-- unit: %
-- note: Mean of referrals.
SELECT avg(commission_percent)
FROM marketing_data.partner_referrals

-- metric: Partner referral → won deal
-- reference: 1.C #89 [S8][S50]
-- low: 6
-- typical: 11
-- high: 18
-- unit: %
-- note: By count.
SELECT 100 * avg((coalesce(d.status, '') = 'Won')::INT)
FROM marketing_data.partner_referrals AS r
LEFT JOIN sales_data.closed_deals AS d USING (opportunity_id)

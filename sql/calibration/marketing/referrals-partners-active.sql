-- metric: Partners active within a year
-- reference: 1.C #90 [S51][S52]
-- low: 45
-- typical: 69
-- high: 90
-- unit: %
-- note: Of partners that have ever referred anybody: those that did in the last 12 months. Published 69 %; partners that never refer stand in no table, so the band reaches up.
WITH partners AS (SELECT partner_name, max(referral_date) AS last FROM marketing_data.partner_referrals GROUP BY partner_name)
SELECT 100 * avg((last > getvariable('as_of') - INTERVAL 12 MONTH)::INT)
FROM partners

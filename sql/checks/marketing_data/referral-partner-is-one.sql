-- title: A partner is of one type
-- tables: marketing_data.partner_referrals
-- It has no table; its name stands for it.
-- corruption: UPDATE marketing_data.partner_referrals SET partner_type = 'Reseller' WHERE partner_type <> 'Reseller'
SELECT partner_name, string_agg(DISTINCT partner_type, ', ') AS types
FROM marketing_data.partner_referrals
GROUP BY partner_name
HAVING count(DISTINCT partner_type) > 1

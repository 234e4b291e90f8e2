-- title: A partner is of one type
-- tables: marketing_data.partner_referrals
-- It has no table; its name stands for it.
SELECT partner_name, string_agg(DISTINCT partner_type, ', ') AS types
FROM marketing_data.partner_referrals
GROUP BY partner_name
HAVING count(DISTINCT partner_type) > 1

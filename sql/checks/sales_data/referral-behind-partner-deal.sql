-- title: Every first deal of a partner was referred
-- tables: sales_data.opportunities, marketing_data.partner_referrals
-- By one referral, which names it.
-- corruption: UPDATE sales_data.opportunities SET lead_source = 'Marketing' WHERE lead_source <> 'Marketing'
SELECT o.opportunity_id, count(r.referral_id) AS referrals
FROM sales_data.opportunities AS o
LEFT JOIN marketing_data.partner_referrals AS r USING (opportunity_id)
WHERE o.opportunity_type = 'New Business'
GROUP BY o.opportunity_id, o.lead_source
HAVING count(r.referral_id) <> CASE WHEN o.lead_source = 'Partner' THEN 1 ELSE 0 END

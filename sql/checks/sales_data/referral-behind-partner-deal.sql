-- title: Every first deal of a partner was referred
-- tables: sales_data.opportunities, marketing_data.partner_referrals
-- By one referral, which names it. It may be older than the window and not be shown, but no older than a year.
-- corruption: UPDATE sales_data.opportunities SET lead_source = 'Marketing' WHERE lead_source <> 'Marketing'
SELECT o.opportunity_id, count(r.referral_id) AS referrals
FROM sales_data.opportunities AS o
LEFT JOIN marketing_data.partner_referrals AS r USING (opportunity_id)
WHERE o.opportunity_type = 'New Business'
GROUP BY o.opportunity_id, o.lead_source, o.created_date
HAVING count(r.referral_id) > CASE WHEN o.lead_source = 'Partner' THEN 1 ELSE 0 END
  OR o.lead_source = 'Partner' AND o.created_date >= getvariable('start') + INTERVAL 1 YEAR AND count(r.referral_id) = 0

-- title: A referral is converted with its lead and opportunity
-- tables: marketing_data.partner_referrals, marketing_data.leads
-- Lead and opportunity are known once it is; the lead came after the referral, by a partner, and tells the same.
-- corruption: UPDATE marketing_data.partner_referrals SET referral_date = referral_date + 300 WHERE true
SELECT r.referral_id, r.status, r.referral_date, r.lead_id, r.opportunity_id, l.converted_to_opp_id, l.lead_source, l.created_date
FROM marketing_data.partner_referrals AS r
LEFT JOIN marketing_data.leads AS l USING (lead_id)
WHERE (r.status = 'Converted') <> (r.lead_id IS NOT NULL)
  OR (r.status = 'Converted') <> (r.opportunity_id IS NOT NULL)
  OR (r.lead_id IS NOT NULL AND (
    l.converted_to_opp_id IS DISTINCT FROM r.opportunity_id OR l.lead_source <> 'Partner Referral' OR l.created_date < r.referral_date
    OR (l.company_name, l.contact_name, l.email, l.industry, l.region)
      IS DISTINCT FROM (r.company_name, r.contact_name, r.contact_email, r.industry, r.region)))

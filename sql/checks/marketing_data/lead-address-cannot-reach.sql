-- title: No lead and no referral can be reached
-- tables: marketing_data.leads, marketing_data.partner_referrals
-- Addresses lie under a name reserved for examples (RFC 2606).
-- corruption: UPDATE marketing_data.partner_referrals SET contact_email = contact_email || 'x' WHERE true
SELECT id, email
FROM (
  SELECT lead_id AS id, email FROM marketing_data.leads
  UNION ALL SELECT referral_id, contact_email FROM marketing_data.partner_referrals
)
WHERE NOT regexp_matches(email, '^[^@ ]+@([a-z0-9-]+\.)*([a-z0-9-]+\.example|example\.(com|net|org))$')

-- attendance-is-engagement
UPDATE marketing_data.webinar_attendance SET registration_date = '2024-02-01' WHERE attendance_id = 'ATTEND-000001'
UPDATE marketing_data.webinar_attendance SET attended = 'No' WHERE attendance_id = 'ATTEND-000001'
DELETE FROM marketing_data.campaign_engagement WHERE engagement_id = 'ENG-000002'

-- attendance-of-those-who-came
UPDATE marketing_data.webinar_attendance SET attendance_duration_min = 0 WHERE attendance_id = 'ATTEND-000001'
UPDATE marketing_data.webinar_attendance SET attendance_duration_min = 61 WHERE attendance_id = 'ATTEND-000001'
UPDATE marketing_data.webinar_attendance SET attended = 'No', attendance_duration_min = 0 WHERE attendance_id = 'ATTEND-000001'
UPDATE marketing_data.events SET event_date = '2026-07-01' WHERE event_id = 'EVT-000001'

-- attendance-of-webinar
UPDATE marketing_data.webinar_attendance SET registration_date = '2024-02-21' WHERE attendance_id = 'ATTEND-000001'
UPDATE marketing_data.webinar_attendance SET registration_date = '2024-01-24' WHERE attendance_id = 'ATTEND-000001'
UPDATE marketing_data.webinar_attendance SET event_id = 'EVT-000002' WHERE attendance_id = 'ATTEND-000001'
INSERT INTO marketing_data.webinar_attendance VALUES ('ATTEND-000002', 'EVT-000001', 'LEAD-000001', '2024-02-01', 'No', 0, 'No', 0, 'No')

-- attribution-deal-once-decided
UPDATE marketing_data.marketing_attribution SET deal_id = NULL WHERE attribution_id = 'ATTRIB-000004'
UPDATE marketing_data.marketing_attribution SET deal_id = 'DEAL-000001' WHERE attribution_id = 'ATTRIB-000003'
DELETE FROM sales_data.closed_deals WHERE deal_id = 'DEAL-000007'

-- attribution-is-whole
UPDATE marketing_data.marketing_attribution SET attribution_weight = 49.99 WHERE attribution_id = 'ATTRIB-000005'
UPDATE marketing_data.marketing_attribution SET attribution_model = 'Multi-Touch' WHERE attribution_id = 'ATTRIB-000005'
UPDATE marketing_data.marketing_attribution SET touchpoint_order = 1 WHERE attribution_id = 'ATTRIB-000005'
UPDATE marketing_data.marketing_attribution SET touchpoint_order = 3 WHERE attribution_id = 'ATTRIB-000005'
UPDATE marketing_data.marketing_attribution SET touchpoint_date = '2025-11-19' WHERE attribution_id = 'ATTRIB-000005'
UPDATE marketing_data.marketing_attribution SET touchpoint_order = 2 WHERE attribution_id = 'ATTRIB-000001'
UPDATE marketing_data.marketing_attribution SET attribution_model = 'Last Touch' WHERE opportunity_id = 'OPP-000007'

-- attribution-model-of-its-time
UPDATE marketing_data.marketing_attribution SET attribution_model = 'First Touch' WHERE opportunity_id = 'OPP-000007'

-- attribution-of-converted-leads
DELETE FROM marketing_data.marketing_attribution WHERE opportunity_id = 'OPP-000001'
UPDATE marketing_data.marketing_attribution SET opportunity_id = 'OPP-000009' WHERE opportunity_id = 'OPP-000007'
UPDATE marketing_data.marketing_attribution SET touchpoint_date = '2026-02-03' WHERE attribution_id = 'ATTRIB-000005'
UPDATE marketing_data.marketing_attribution SET touchpoint_date = '2024-01-24' WHERE attribution_id = 'ATTRIB-000001'

-- attribution-of-touches
UPDATE marketing_data.marketing_attribution SET campaign_id = 'CAMP-000002' WHERE attribution_id = 'ATTRIB-000005'
UPDATE marketing_data.marketing_attribution SET touchpoint_date = '2025-12-10' WHERE attribution_id = 'ATTRIB-000005'

-- engagement-of-lead
UPDATE marketing_data.campaign_engagement SET engagement_date = '2025-11-19' WHERE engagement_id = 'ENG-000003'
UPDATE marketing_data.campaign_engagement SET engagement_date = '2026-07-01' WHERE engagement_id = 'ENG-000003'
UPDATE marketing_data.campaign_engagement SET contact_id = 'leah@harborlogistics.example' WHERE engagement_id = 'ENG-000003'

-- engagement-of-running-campaign
UPDATE marketing_data.campaign_engagement SET campaign_id = 'CAMP-000006' WHERE engagement_id = 'ENG-000003'
UPDATE marketing_data.campaign_engagement SET campaign_id = 'CAMP-000002' WHERE engagement_id = 'ENG-000003'

-- engagement-points-of-type
UPDATE marketing_data.campaign_engagement SET engagement_score = 4 WHERE engagement_id = 'ENG-000003'

-- engagement-step-by-step
DELETE FROM marketing_data.campaign_engagement WHERE engagement_id = 'ENG-900003'
UPDATE marketing_data.campaign_engagement SET engagement_date = '2025-02-13' WHERE engagement_id = 'ENG-900004'

-- engagement-with-what-exists
UPDATE marketing_data.campaign_engagement SET asset_name = 'A Handbook Nobody Wrote' WHERE engagement_id = 'ENG-000003'
UPDATE marketing_data.campaign_engagement SET asset_name = NULL WHERE engagement_id = 'ENG-000002'
UPDATE marketing_data.campaign_engagement SET engagement_date = '2024-02-19' WHERE engagement_id = 'ENG-000002'
UPDATE marketing_data.campaign_engagement SET engagement_date = '2025-02-10' WHERE engagement_id = 'ENG-900003'
UPDATE marketing_data.content_assets SET publish_date = '2025-03-05' WHERE asset_id = 'ASSET-000001'

-- lead-address-cannot-reach
UPDATE marketing_data.leads SET email = 'leah.moss@harborlogistics.com' WHERE lead_id = 'LEAD-000003'
UPDATE marketing_data.partner_referrals SET contact_email = 'eva.lund@skogvik.se' WHERE referral_id = 'REF-000002'

-- lead-assigned-in-region
UPDATE marketing_data.leads SET assigned_to = 'Jonas Keller' WHERE lead_id = 'LEAD-000003'

-- lead-behind-sourced-deal
UPDATE sales_data.opportunities SET lead_source = 'Web' WHERE opportunity_id = 'OPP-000008'
UPDATE sales_data.opportunities SET lead_source = 'Sales' WHERE opportunity_id = 'OPP-000006'
UPDATE marketing_data.leads SET converted_to_opp_id = 'OPP-000006' WHERE lead_id = 'LEAD-000001'

-- lead-company-is-account
UPDATE marketing_data.leads SET company_name = 'Harbour Foods' WHERE lead_id = 'LEAD-000001'
UPDATE marketing_data.leads SET company_size = 'Medium' WHERE lead_id = 'LEAD-000001'

-- lead-converted-on-opening
UPDATE marketing_data.leads SET lead_status = 'Qualified' WHERE lead_id = 'LEAD-000001'
UPDATE marketing_data.leads SET conversion_date = '2024-02-06' WHERE lead_id = 'LEAD-000001'
UPDATE marketing_data.leads SET created_date = '2024-02-06' WHERE lead_id = 'LEAD-000001'
UPDATE marketing_data.leads SET conversion_date = '2025-03-04' WHERE lead_id = 'LEAD-900003'

-- lead-last-activity
UPDATE marketing_data.leads SET last_activity_date = '2024-02-19' WHERE lead_id = 'LEAD-000001'
UPDATE marketing_data.leads SET last_activity_date = NULL WHERE lead_id = 'LEAD-000002'
UPDATE marketing_data.leads SET last_activity_date = '2026-07-01' WHERE lead_id = 'LEAD-000002'
UPDATE marketing_data.leads SET last_activity_date = '2024-02-25' WHERE lead_id = 'LEAD-000002'

-- lead-met-at-event
UPDATE marketing_data.leads SET event_id = NULL WHERE lead_id = 'LEAD-000001'
UPDATE marketing_data.leads SET event_id = 'EVT-000002' WHERE lead_id = 'LEAD-000001'
UPDATE marketing_data.leads SET created_date = '2024-10-14' WHERE lead_id = 'LEAD-900005'
UPDATE marketing_data.leads SET campaign_id = 'CAMP-000001' WHERE lead_id = 'LEAD-000001'

-- lead-of-running-campaign
UPDATE marketing_data.leads SET created_date = '2024-01-04' WHERE lead_id = 'LEAD-000001'
UPDATE marketing_data.leads SET campaign_id = 'CAMP-000002' WHERE lead_id = 'LEAD-900003'
UPDATE marketing_data.leads SET campaign_id = 'CAMP-000001' WHERE lead_id = 'LEAD-000003'

-- lead-person-is-contact
UPDATE marketing_data.leads SET email = 'priya@harborfoods.example' WHERE lead_id = 'LEAD-000001'
UPDATE marketing_data.leads SET title = 'CEO' WHERE lead_id = 'LEAD-000001'
UPDATE sales_data.customer_contacts SET created_date = '2024-02-06' WHERE contact_id = 'CONT-000001'

-- lead-products-on-sale
UPDATE marketing_data.leads SET products_interested = 'Insight, Insight' WHERE lead_id = 'LEAD-000001'
UPDATE marketing_data.leads SET products_interested = 'Insight, Foresight' WHERE lead_id = 'LEAD-000001'
UPDATE sales_data.products SET release_date = '2024-01-26' WHERE product_id = 'PROD-000001'

-- lead-source-of-opportunity
UPDATE marketing_data.leads SET lead_source = 'Trade Show' WHERE lead_id = 'LEAD-000003'
UPDATE marketing_data.leads SET lead_source = 'Website' WHERE lead_id = 'LEAD-000001'

-- referral-behind-partner-deal
DELETE FROM marketing_data.partner_referrals WHERE referral_id = 'REF-000001'
UPDATE marketing_data.partner_referrals SET opportunity_id = 'OPP-000001' WHERE referral_id = 'REF-000002'

-- referral-converted-with-lead
UPDATE marketing_data.partner_referrals SET status = 'Qualified' WHERE referral_id = 'REF-000001'
UPDATE marketing_data.partner_referrals SET lead_id = NULL WHERE referral_id = 'REF-000001'
UPDATE marketing_data.partner_referrals SET opportunity_id = 'OPP-000001' WHERE referral_id = 'REF-000001'
UPDATE marketing_data.partner_referrals SET referral_date = '2024-09-03' WHERE referral_id = 'REF-000001'
UPDATE marketing_data.partner_referrals SET contact_name = 'Rui Prada' WHERE referral_id = 'REF-000001'

-- referral-partner-is-one
UPDATE marketing_data.partner_referrals SET partner_type = 'Agency' WHERE referral_id = 'REF-000002'

-- asset-conversion-of-leads
UPDATE marketing_data.content_assets SET views_count = views_count + 1 WHERE true

-- asset-counts-cover-leads
UPDATE marketing_data.content_assets SET downloads_count = downloads_count - 1 WHERE downloads_count > 0

-- asset-draft-is-unread
UPDATE marketing_data.content_assets SET downloads_count = downloads_count + 1 WHERE true

-- asset-product-on-sale
UPDATE marketing_data.content_assets SET publish_date = publish_date - 400 WHERE true

-- attendance-is-engagement
UPDATE marketing_data.webinar_attendance SET registration_date = registration_date + 1 WHERE true

-- attendance-of-those-who-came
UPDATE marketing_data.webinar_attendance SET attendance_duration_min = attendance_duration_min + 1 WHERE true

-- attendance-of-webinar
UPDATE marketing_data.webinar_attendance SET registration_date = registration_date + 1 WHERE true

-- attribution-deal-once-decided
UPDATE marketing_data.marketing_attribution SET deal_id = NULL WHERE deal_id IS NOT NULL

-- attribution-is-whole
UPDATE marketing_data.marketing_attribution SET touchpoint_order = touchpoint_order + 1 WHERE true

-- attribution-model-of-its-time
UPDATE marketing_data.marketing_attribution SET attribution_model = 'Last Touch' WHERE attribution_model <> 'Last Touch'

-- attribution-of-converted-leads
UPDATE marketing_data.marketing_attribution SET touchpoint_date = touchpoint_date + 1 WHERE true

-- attribution-of-touches
UPDATE marketing_data.marketing_attribution SET touchpoint_date = touchpoint_date + 1 WHERE true

-- budget-line-once-a-quarter
UPDATE marketing_data.marketing_budget SET fiscal_year = fiscal_year + 1 WHERE true

-- budget-results-of-its-leads
UPDATE marketing_data.marketing_budget SET leads_generated = leads_generated + 1 WHERE true

-- budget-return
UPDATE marketing_data.marketing_budget SET roi_percent = roi_percent + 0.01 WHERE true

-- budget-variance
UPDATE marketing_data.marketing_budget SET budgeted_amount = budgeted_amount + 0.01 WHERE true

-- campaign-cancelled-leaves-no-trace
UPDATE marketing_data.campaigns SET status = 'Cancelled' WHERE status <> 'Cancelled'

-- campaign-name-unique
UPDATE marketing_data.campaigns SET campaign_name = (SELECT max(campaign_name) FROM marketing_data.campaigns) WHERE true

-- campaign-product-on-sale
UPDATE marketing_data.campaigns SET start_date = start_date - 400 WHERE true

-- campaign-runs-everywhere
UPDATE marketing_data.campaigns SET start_date = start_date + 1 WHERE true

-- campaign-status-of-dates
UPDATE marketing_data.campaigns SET start_date = start_date - 1 WHERE true

-- email-counts-add-up
UPDATE marketing_data.email_campaigns SET recipient_count = recipient_count + 1 WHERE true

-- email-counts-cover-leads
UPDATE marketing_data.email_campaigns SET conversion_count = conversion_count + 1 WHERE true

-- email-rates-of-counts
UPDATE marketing_data.email_campaigns SET open_count = open_count + 1 WHERE true

-- email-within-campaign
UPDATE marketing_data.email_campaigns SET send_date = send_date + 30 WHERE true

-- engagement-of-lead
UPDATE marketing_data.campaign_engagement SET engagement_date = engagement_date - 1 WHERE true

-- engagement-of-running-campaign
UPDATE marketing_data.campaign_engagement SET engagement_date = engagement_date + 1 WHERE true

-- engagement-points-of-type
UPDATE marketing_data.campaign_engagement SET engagement_score = engagement_score + 1 WHERE true

-- engagement-step-by-step
UPDATE marketing_data.campaign_engagement SET engagement_type = 'Link Clicked' WHERE engagement_type <> 'Link Clicked'

-- engagement-with-what-exists
UPDATE marketing_data.campaign_engagement SET engagement_date = engagement_date + 1 WHERE true

-- event-attendees-cover-leads
UPDATE marketing_data.events SET actual_attendees = actual_attendees - 1 WHERE actual_attendees > 0

-- event-attendees-of-those-who-came
UPDATE marketing_data.events SET actual_attendees = actual_attendees + 1 WHERE true

-- event-place-of-type
UPDATE marketing_data.events SET location = location || 'x' WHERE true

-- event-shows-products
UPDATE marketing_data.events SET event_date = event_date - 400 WHERE true

-- event-within-campaign
UPDATE marketing_data.events SET event_date = event_date + 30 WHERE true

-- lead-address-cannot-reach
UPDATE marketing_data.partner_referrals SET contact_email = contact_email || 'x' WHERE true

-- lead-assigned-in-region
UPDATE marketing_data.leads SET assigned_to = assigned_to || 'x' WHERE true

-- lead-company-is-account
UPDATE marketing_data.leads SET industry = 'Technology' WHERE industry <> 'Technology'

-- lead-converted-on-opening
UPDATE marketing_data.leads SET conversion_date = conversion_date - 1 WHERE conversion_date IS NOT NULL

-- lead-last-activity
UPDATE marketing_data.leads SET last_activity_date = last_activity_date - 1 WHERE last_activity_date IS NOT NULL

-- lead-met-at-event
UPDATE marketing_data.leads SET created_date = created_date - 1 WHERE true

-- lead-of-running-campaign
UPDATE marketing_data.leads SET created_date = created_date - 30 WHERE true

-- lead-products-on-sale
UPDATE marketing_data.leads SET products_interested = products_interested || 'x' WHERE products_interested IS NOT NULL

-- lead-score-of-rules
UPDATE marketing_data.leads SET lead_score = lead_score + 1 WHERE true

-- marketing-address-under-reserved-name
UPDATE marketing_data.website_traffic SET page_url = replace(page_url, '.example', '.com') WHERE true

-- post-counts-in-order
UPDATE marketing_data.social_media_engagement SET lead_count = lead_count + 1 WHERE true

-- post-leads-are-social
UPDATE marketing_data.social_media_engagement SET lead_count = lead_count + 1 WHERE true

-- post-spend-of-type
UPDATE marketing_data.social_media_engagement SET video_views = video_views + 1 WHERE true

-- post-within-campaign
UPDATE marketing_data.social_media_engagement SET post_date = post_date - 1 WHERE true

-- referral-converted-with-lead
UPDATE marketing_data.partner_referrals SET referral_date = referral_date + 1 WHERE true

-- referral-partner-is-one
UPDATE marketing_data.partner_referrals SET partner_type = 'Reseller' WHERE partner_type <> 'Reseller'

-- scoring-rule-in-order
UPDATE marketing_data.lead_scoring_rules SET effective_date = effective_date + 1 WHERE true

-- traffic-conversions-cover-leads
UPDATE marketing_data.website_traffic SET traffic_date = traffic_date - 1 WHERE true

-- traffic-counts-in-order
UPDATE marketing_data.website_traffic SET page_views = page_views - 1 WHERE page_views > 0

-- traffic-every-week
UPDATE marketing_data.website_traffic SET traffic_date = traffic_date - 1 WHERE true

-- traffic-of-running-campaign
UPDATE marketing_data.campaigns SET end_date = end_date - 1 WHERE true

-- traffic-visits-end
UPDATE marketing_data.website_traffic SET entry_page_count = entry_page_count - 1 WHERE entry_page_count > 0

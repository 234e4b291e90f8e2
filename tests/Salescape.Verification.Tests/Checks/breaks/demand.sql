-- asset-conversion-of-leads
UPDATE marketing_data.content_assets SET conversion_rate = 1.25 WHERE asset_id = 'ASSET-000001'
UPDATE marketing_data.leads SET created_date = '2025-03-03' WHERE lead_id = 'LEAD-900003'

-- asset-counts-cover-leads
UPDATE marketing_data.content_assets SET downloads_count = 1 WHERE asset_id = 'ASSET-000001'
UPDATE marketing_data.content_assets SET views_count = 1 WHERE asset_id = 'ASSET-000001'

-- asset-draft-is-unread
UPDATE marketing_data.content_assets SET views_count = 4 WHERE asset_id = 'ASSET-000003'
UPDATE marketing_data.content_assets SET avg_time_spent_min = NULL WHERE asset_id = 'ASSET-000002'
UPDATE marketing_data.content_assets SET downloads_count = 901 WHERE asset_id = 'ASSET-000002'

-- asset-product-on-sale
UPDATE marketing_data.content_assets SET publish_date = '2023-02-01' WHERE asset_id = 'ASSET-000002'

-- budget-line-once-a-quarter
UPDATE marketing_data.marketing_budget SET channel = 'PR' WHERE budget_id = 'BUDG-000001'
DELETE FROM marketing_data.marketing_budget WHERE budget_id = 'BUDG-000007'
UPDATE marketing_data.marketing_budget SET fiscal_year = 2024 WHERE fiscal_quarter = 'Q3 2023'

-- budget-results-of-its-leads
UPDATE marketing_data.marketing_budget SET leads_generated = leads_generated + 1 WHERE budget_id = 'BUDG-000001'
UPDATE marketing_data.leads SET lead_source = 'Direct Mail' WHERE lead_id = 'LEAD-900002'
UPDATE marketing_data.leads SET created_date = '2025-04-01' WHERE lead_id = 'LEAD-900003'
UPDATE marketing_data.leads SET converted_to_opp_id = 'OPP-000004' WHERE lead_id = 'LEAD-900003'
UPDATE marketing_data.marketing_budget SET closed_won_value = closed_won_value + 1 WHERE budget_id = 'BUDG-000001'

-- budget-return
UPDATE marketing_data.marketing_budget SET roi_percent = -99.99 WHERE budget_id = 'BUDG-000001'
UPDATE marketing_data.marketing_budget SET closed_won_value = 2000 WHERE budget_id = 'BUDG-000001'

-- budget-variance
UPDATE marketing_data.marketing_budget SET actual_spend = 900.01 WHERE budget_id = 'BUDG-000003'

-- campaign-cancelled-leaves-no-trace
UPDATE marketing_data.email_campaigns SET campaign_id = 'CAMP-000008' WHERE email_campaign_id = 'EMAIL-000001'
UPDATE marketing_data.social_media_engagement SET campaign_id = 'CAMP-000008' WHERE social_engagement_id = 'SOCIAL-000002'
UPDATE marketing_data.campaigns SET status = 'Cancelled' WHERE campaign_id = 'CAMP-000006'

-- campaign-name-unique
UPDATE marketing_data.campaigns SET campaign_name = 'Insight Plus nurture' WHERE campaign_id = 'CAMP-000008'
UPDATE marketing_data.content_assets SET asset_name = 'User Group Boston' WHERE asset_id = 'ASSET-000002'

-- campaign-product-on-sale
UPDATE marketing_data.campaigns SET start_date = '2023-01-05' WHERE campaign_id = 'CAMP-000007'

-- campaign-runs-everywhere
UPDATE marketing_data.campaigns SET end_date = '2026-03-31' WHERE campaign_id = 'CAMP-000003'
UPDATE marketing_data.campaigns SET status = 'Cancelled' WHERE campaign_id = 'CAMP-000004'

-- campaign-status-of-dates
UPDATE marketing_data.campaigns SET status = 'Active' WHERE campaign_id = 'CAMP-000005'
UPDATE marketing_data.campaigns SET end_date = '2024-08-31' WHERE campaign_id = 'CAMP-000006'
UPDATE marketing_data.campaigns SET start_date = '2026-06-30' WHERE campaign_id = 'CAMP-000010'

-- email-counts-add-up
UPDATE marketing_data.email_campaigns SET bounce_count = 11 WHERE email_campaign_id = 'EMAIL-000001'
UPDATE marketing_data.email_campaigns SET open_count = 991 WHERE email_campaign_id = 'EMAIL-000001'
UPDATE marketing_data.email_campaigns SET click_count = 331 WHERE email_campaign_id = 'EMAIL-000001'
UPDATE marketing_data.email_campaigns SET conversion_count = 21 WHERE email_campaign_id = 'EMAIL-000001'

-- email-counts-cover-leads
UPDATE marketing_data.email_campaigns SET conversion_count = 2 WHERE email_campaign_id = 'EMAIL-000002'
UPDATE marketing_data.email_campaigns SET open_count = 0 WHERE email_campaign_id = 'EMAIL-000002'
UPDATE marketing_data.campaign_engagement SET engagement_type = 'Form Filled' WHERE engagement_id = 'ENG-900004'

-- email-rates-of-counts
UPDATE marketing_data.email_campaigns SET open_rate_percent = 33.34 WHERE email_campaign_id = 'EMAIL-000001'
UPDATE marketing_data.email_campaigns SET click_count = 21 WHERE email_campaign_id = 'EMAIL-000001'

-- email-within-campaign
UPDATE marketing_data.email_campaigns SET send_date = '2024-01-04' WHERE email_campaign_id = 'EMAIL-000001'

-- event-attendees-cover-leads
UPDATE marketing_data.events SET actual_attendees = 0 WHERE event_id = 'EVT-000002'

-- event-attendees-of-those-who-came
UPDATE marketing_data.events SET actual_attendees = actual_attendees + 1 WHERE event_id = 'EVT-000001'
UPDATE marketing_data.events SET actual_attendees = 1 WHERE event_id = 'EVT-000004'
UPDATE marketing_data.events SET actual_attendees = 0 WHERE event_id = 'EVT-000003'

-- event-place-of-type
UPDATE marketing_data.events SET location = 'Chicago, United States' WHERE event_id = 'EVT-000001'
UPDATE marketing_data.events SET location = 'Virtual' WHERE event_id = 'EVT-000003'

-- event-shows-products
UPDATE marketing_data.events SET products_showcased = 'Insight, Foresight' WHERE event_id = 'EVT-000002'
UPDATE marketing_data.events SET products_showcased = 'Insight, Insight' WHERE event_id = 'EVT-000002'
UPDATE sales_data.products SET release_date = '2024-03-01' WHERE product_id = 'PROD-000001'

-- event-within-campaign
UPDATE marketing_data.events SET event_date = '2024-05-02' WHERE event_id = 'EVT-000001'
UPDATE marketing_data.events SET region = 'APAC' WHERE event_id = 'EVT-000001'
UPDATE marketing_data.events SET budget = 8000.50 WHERE event_id = 'EVT-000001'

-- lead-score-of-rules
UPDATE marketing_data.leads SET lead_score = 52 WHERE lead_id = 'LEAD-900001'
UPDATE marketing_data.leads SET title = 'Head of Analytics' WHERE lead_id = 'LEAD-900001'
UPDATE marketing_data.lead_scoring_rules SET active = 'Yes' WHERE rule_id = 'RULE-000002'
UPDATE marketing_data.lead_scoring_rules SET criteria = 'mood = good' WHERE rule_id = 'RULE-000001'
DELETE FROM marketing_data.campaign_engagement WHERE engagement_id = 'ENG-900012'

-- marketing-address-under-reserved-name
UPDATE marketing_data.content_assets SET file_url = 'https://www.salescape.com/handbook' WHERE asset_id = 'ASSET-000001'
UPDATE marketing_data.social_media_engagement SET post_url = 'https://linkedin.com/posts/1' WHERE social_engagement_id = 'SOCIAL-000001'
UPDATE marketing_data.website_traffic SET page_url = '/demo' WHERE traffic_id = 'TRAFFIC-000001'

-- post-counts-in-order
UPDATE marketing_data.social_media_engagement SET reach = 9001 WHERE social_engagement_id = 'SOCIAL-000001'
UPDATE marketing_data.social_media_engagement SET click_count = 6801 WHERE social_engagement_id = 'SOCIAL-000001'
UPDATE marketing_data.social_media_engagement SET lead_count = 49 WHERE social_engagement_id = 'SOCIAL-000001'
UPDATE marketing_data.social_media_engagement SET video_views = 801 WHERE social_engagement_id = 'SOCIAL-000002'

-- post-leads-are-social
UPDATE marketing_data.social_media_engagement SET lead_count = 5 WHERE social_engagement_id = 'SOCIAL-000001'
UPDATE marketing_data.leads SET lead_source = 'Paid Search' WHERE lead_source = 'Social Media'

-- post-spend-of-type
UPDATE marketing_data.social_media_engagement SET spend = 10 WHERE social_engagement_id = 'SOCIAL-000002'
UPDATE marketing_data.social_media_engagement SET content_type = 'Post' WHERE social_engagement_id = 'SOCIAL-000002'

-- post-within-campaign
UPDATE marketing_data.social_media_engagement SET post_date = '2023-06-30' WHERE social_engagement_id = 'SOCIAL-000001'

-- scoring-rule-in-order
UPDATE marketing_data.lead_scoring_rules SET last_modified = '2023-06-30' WHERE rule_id = 'RULE-000001'
UPDATE marketing_data.lead_scoring_rules SET active = 'No' WHERE rule_id = 'RULE-000001'

-- traffic-conversions-cover-leads
UPDATE marketing_data.website_traffic SET conversion_count = 0
UPDATE marketing_data.leads SET created_date = '2026-05-05' WHERE lead_id = 'LEAD-900006'

-- traffic-counts-in-order
UPDATE marketing_data.website_traffic SET unique_visitors = 91 WHERE traffic_id = 'TRAFFIC-000004'
UPDATE marketing_data.website_traffic SET conversion_count = 61 WHERE traffic_id = 'TRAFFIC-000004'

-- traffic-every-week
DELETE FROM marketing_data.website_traffic WHERE traffic_date = '2026-04-05' AND source = 'Direct' AND page_url LIKE '%/demo'
UPDATE marketing_data.website_traffic SET traffic_date = traffic_date - 1
DELETE FROM marketing_data.website_traffic WHERE traffic_date > '2026-06-14'

-- traffic-of-running-campaign
UPDATE marketing_data.website_traffic SET campaign_id = 'CAMP-000005' WHERE campaign_id IS NOT NULL
UPDATE marketing_data.website_traffic SET source = 'Direct' WHERE campaign_id IS NOT NULL

-- traffic-visits-end
UPDATE marketing_data.website_traffic SET exit_page_count = 31 WHERE traffic_id = 'TRAFFIC-000004'

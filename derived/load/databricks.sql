-- Loads a data set written by salescape generate --format parquet into the tables of derived/ddl/databricks.sql, on a SQL
-- warehouse or Databricks Runtime 15.3 or newer. Copy its folder into a volume first.

-- To be set: the catalog, the data set's folder, and where its tables are: in the same folder, or, of a data set in parts,
-- in data_folder || '/*'.
USE CATALOG main;
DECLARE OR REPLACE VARIABLE data_folder STRING DEFAULT '/Volumes/main/default/files/salescape-parquet';
DECLARE OR REPLACE VARIABLE table_folder STRING DEFAULT data_folder;

INSERT INTO sales_data.customers (customer_id, customer_name, industry, company_size, region, country, annual_revenue, account_owner, created_date, customer_tier)
    SELECT customer_id, customer_name, industry, company_size, region, country, annual_revenue, account_owner, created_date, customer_tier
    FROM read_files(table_folder || '/sales_data/customers*', format => 'parquet');
INSERT INTO sales_data.products (product_id, product_name, product_category, current_version, unit_price, product_line, release_date)
    SELECT product_id, product_name, product_category, current_version, unit_price, product_line, release_date
    FROM read_files(table_folder || '/sales_data/products*', format => 'parquet');
INSERT INTO sales_data.customer_products (install_id, customer_id, product_id, version_number, license_count, install_date, contract_value, renewal_date, usage_tier, support_level)
    SELECT install_id, customer_id, product_id, version_number, license_count, install_date, contract_value, renewal_date, usage_tier, support_level
    FROM read_files(table_folder || '/sales_data/customer_products*', format => 'parquet');
INSERT INTO sales_data.opportunities (opportunity_id, customer_id, product_id, opportunity_name, stage, amount, probability, close_date, created_date, opportunity_type, region, sales_rep, lead_source, competitor)
    SELECT opportunity_id, customer_id, product_id, opportunity_name, stage, amount, probability, close_date, created_date, opportunity_type, region, sales_rep, lead_source, competitor
    FROM read_files(table_folder || '/sales_data/opportunities*', format => 'parquet');
INSERT INTO sales_data.closed_deals (deal_id, opportunity_id, customer_id, product_id, deal_value, close_date, quarter, fiscal_year, status, win_loss_reason, sales_cycle_days, discount_percent, region, sales_rep)
    SELECT deal_id, opportunity_id, customer_id, product_id, deal_value, close_date, quarter, fiscal_year, status, win_loss_reason, sales_cycle_days, discount_percent, region, sales_rep
    FROM read_files(table_folder || '/sales_data/closed_deals*', format => 'parquet');
INSERT INTO sales_data.sales_targets (target_id, quarter, region, product_id, target_amount, sales_rep)
    SELECT target_id, quarter, region, product_id, target_amount, sales_rep
    FROM read_files(table_folder || '/sales_data/sales_targets*', format => 'parquet');
INSERT INTO sales_data.customer_attributes (attribute_id, customer_id, attribute_type, attribute_value, created_date)
    SELECT attribute_id, customer_id, attribute_type, attribute_value, created_date
    FROM read_files(table_folder || '/sales_data/customer_attributes*', format => 'parquet');
INSERT INTO usage_data.product_usage_summary (usage_id, customer_id, product_id, usage_date, active_users, total_sessions, avg_session_duration_min, feature_adoption_score, data_volume_gb, api_calls, error_rate_percent, login_count, license_utilization, health_score)
    SELECT usage_id, customer_id, product_id, usage_date, active_users, total_sessions, avg_session_duration_min, feature_adoption_score, data_volume_gb, api_calls, error_rate_percent, login_count, license_utilization, health_score
    FROM read_files(table_folder || '/usage_data/product_usage_summary*', format => 'parquet');
INSERT INTO usage_data.feature_usage (feature_usage_id, customer_id, product_id, feature_name, usage_date, usage_count, unique_users, adoption_status)
    SELECT feature_usage_id, customer_id, product_id, feature_name, usage_date, usage_count, unique_users, adoption_status
    FROM read_files(table_folder || '/usage_data/feature_usage*', format => 'parquet');
INSERT INTO usage_data.product_health_alerts (alert_id, customer_id, product_id, alert_date, alert_type, severity, status, assigned_to, resolution_date)
    SELECT alert_id, customer_id, product_id, alert_date, alert_type, severity, status, assigned_to, resolution_date
    FROM read_files(table_folder || '/usage_data/product_health_alerts*', format => 'parquet');
INSERT INTO marketing_data.campaigns (campaign_id, campaign_name, campaign_type, channel, start_date, end_date, budget, target_audience, region, product_focus, status, owner)
    SELECT campaign_id, campaign_name, campaign_type, channel, start_date, end_date, budget, target_audience, region, product_focus, status, owner
    FROM read_files(table_folder || '/marketing_data/campaigns*', format => 'parquet');
INSERT INTO marketing_data.events (event_id, event_name, event_type, event_date, location, region, expected_attendees, actual_attendees, budget, products_showcased, lead_goal, campaign_id)
    SELECT event_id, event_name, event_type, event_date, location, region, expected_attendees, actual_attendees, budget, products_showcased, lead_goal, campaign_id
    FROM read_files(table_folder || '/marketing_data/events*', format => 'parquet');
INSERT INTO marketing_data.leads (lead_id, company_name, contact_name, email, phone, title, industry, company_size, region, country, lead_source, campaign_id, event_id, lead_score, lead_status, created_date, last_activity_date, assigned_to, products_interested, converted_to_opp_id, conversion_date)
    SELECT lead_id, company_name, contact_name, email, phone, title, industry, company_size, region, country, lead_source, campaign_id, event_id, lead_score, lead_status, created_date, last_activity_date, assigned_to, products_interested, converted_to_opp_id, conversion_date
    FROM read_files(table_folder || '/marketing_data/leads*', format => 'parquet');
INSERT INTO marketing_data.campaign_engagement (engagement_id, campaign_id, lead_id, contact_id, engagement_type, engagement_date, asset_name, engagement_score)
    SELECT engagement_id, campaign_id, lead_id, contact_id, engagement_type, engagement_date, asset_name, engagement_score
    FROM read_files(table_folder || '/marketing_data/campaign_engagement*', format => 'parquet');
INSERT INTO marketing_data.marketing_attribution (attribution_id, opportunity_id, deal_id, campaign_id, event_id, touchpoint_order, touchpoint_date, attribution_weight, attribution_model)
    SELECT attribution_id, opportunity_id, deal_id, campaign_id, event_id, touchpoint_order, touchpoint_date, attribution_weight, attribution_model
    FROM read_files(table_folder || '/marketing_data/marketing_attribution*', format => 'parquet');
INSERT INTO marketing_data.webinar_attendance (attendance_id, event_id, lead_id, registration_date, attended, attendance_duration_min, poll_responses, questions_asked, follow_up_requested)
    SELECT attendance_id, event_id, lead_id, registration_date, attended, attendance_duration_min, poll_responses, questions_asked, follow_up_requested
    FROM read_files(table_folder || '/marketing_data/webinar_attendance*', format => 'parquet');
INSERT INTO support_data.support_tickets (ticket_id, ticket_number, customer_id, product_id, contact_name, contact_email, subject, description, priority, severity, status, ticket_type, category, created_date, first_response_date, resolved_date, closed_date, assigned_to, escalated, escalation_date, sla_status, channel, product_version, environment)
    SELECT ticket_id, ticket_number, customer_id, product_id, contact_name, contact_email, subject, description, priority, severity, status, ticket_type, category, created_date, first_response_date, resolved_date, closed_date, assigned_to, escalated, escalation_date, sla_status, channel, product_version, environment
    FROM read_files(table_folder || '/support_data/support_tickets*', format => 'parquet');
INSERT INTO support_data.ticket_comments (comment_id, ticket_id, comment_date, commenter_type, commenter_name, comment_text, internal_note, time_spent_min)
    SELECT comment_id, ticket_id, comment_date, commenter_type, commenter_name, comment_text, internal_note, time_spent_min
    FROM read_files(table_folder || '/support_data/ticket_comments*', format => 'parquet');
INSERT INTO support_data.customer_satisfaction (csat_id, ticket_id, customer_id, survey_date, response_date, satisfaction_score, would_recommend, feedback_text, response_time_rating, resolution_quality_rating, agent_rating, survey_type)
    SELECT csat_id, ticket_id, customer_id, survey_date, response_date, satisfaction_score, would_recommend, feedback_text, response_time_rating, resolution_quality_rating, agent_rating, survey_type
    FROM read_files(table_folder || '/support_data/customer_satisfaction*', format => 'parquet');
INSERT INTO support_data.sla_policies (sla_policy_id, customer_tier, priority, first_response_target_min, resolution_target_hours, business_hours_only, active, effective_date)
    SELECT sla_policy_id, customer_tier, priority, first_response_target_min, resolution_target_hours, business_hours_only, active, effective_date
    FROM read_files(table_folder || '/support_data/sla_policies*', format => 'parquet');
INSERT INTO support_data.sla_breaches (breach_id, ticket_id, customer_id, breach_type, target_time, actual_time, breach_duration_min, breach_date, reason, credited)
    SELECT breach_id, ticket_id, customer_id, breach_type, target_time, actual_time, breach_duration_min, breach_date, reason, credited
    FROM read_files(table_folder || '/support_data/sla_breaches*', format => 'parquet');
INSERT INTO support_data.knowledge_base (kb_id, article_title, article_category, product_id, product_version, content, created_date, last_updated, author, views_count, helpfulness_score, related_tickets_count, status, tags)
    SELECT kb_id, article_title, article_category, product_id, product_version, content, created_date, last_updated, author, views_count, helpfulness_score, related_tickets_count, status, tags
    FROM read_files(table_folder || '/support_data/knowledge_base*', format => 'parquet');
INSERT INTO support_data.ticket_resolution (resolution_id, ticket_id, resolution_date, resolution_type, resolution_notes, root_cause, kb_article_id, workaround_provided, permanent_fix, engineer_assigned, effort_hours)
    SELECT resolution_id, ticket_id, resolution_date, resolution_type, resolution_notes, root_cause, kb_article_id, workaround_provided, permanent_fix, engineer_assigned, effort_hours
    FROM read_files(table_folder || '/support_data/ticket_resolution*', format => 'parquet');
INSERT INTO support_data.ticket_tags (tag_id, ticket_id, tag_name, tagged_by, tagged_date)
    SELECT tag_id, ticket_id, tag_name, tagged_by, tagged_date
    FROM read_files(table_folder || '/support_data/ticket_tags*', format => 'parquet');
INSERT INTO support_data.escalations (escalation_id, ticket_id, customer_id, escalation_level, escalated_from, escalated_to, escalation_date, escalation_reason, resolved_at_level, resolution_date)
    SELECT escalation_id, ticket_id, customer_id, escalation_level, escalated_from, escalated_to, escalation_date, escalation_reason, resolved_at_level, resolution_date
    FROM read_files(table_folder || '/support_data/escalations*', format => 'parquet');
INSERT INTO support_data.recurring_issues (recurring_issue_id, issue_pattern, product_id, product_version, first_occurrence, last_occurrence, occurrence_count, affected_customers_count, priority, status, assigned_team, related_tickets, root_cause, fix_version)
    SELECT recurring_issue_id, issue_pattern, product_id, product_version, first_occurrence, last_occurrence, occurrence_count, affected_customers_count, priority, status, assigned_team, related_tickets, root_cause, fix_version
    FROM read_files(table_folder || '/support_data/recurring_issues*', format => 'parquet');
INSERT INTO support_data.support_agent_metrics (metric_id, agent_name, metric_date, tickets_opened, tickets_closed, avg_resolution_time_hrs, first_response_time_avg, csat_score_avg, sla_breach_count, escalation_count, reopened_tickets_count, utilization_percent)
    SELECT metric_id, agent_name, metric_date, tickets_opened, tickets_closed, avg_resolution_time_hrs, first_response_time_avg, csat_score_avg, sla_breach_count, escalation_count, reopened_tickets_count, utilization_percent
    FROM read_files(table_folder || '/support_data/support_agent_metrics*', format => 'parquet');
INSERT INTO sales_data.customer_contacts (contact_id, customer_id, first_name, last_name, email, phone, title, department, role_type, is_primary, linkedin_url, last_contact_date, created_date, status)
    SELECT contact_id, customer_id, first_name, last_name, email, phone, title, department, role_type, is_primary, linkedin_url, last_contact_date, created_date, status
    FROM read_files(table_folder || '/sales_data/customer_contacts*', format => 'parquet');
INSERT INTO sales_data.account_hierarchy (hierarchy_id, parent_customer_id, child_customer_id, relationship_type, ownership_percent, created_date)
    SELECT hierarchy_id, parent_customer_id, child_customer_id, relationship_type, ownership_percent, created_date
    FROM read_files(table_folder || '/sales_data/account_hierarchy*', format => 'parquet');
INSERT INTO sales_data.customer_notes (note_id, customer_id, contact_id, note_date, note_type, created_by, subject, note_text, opportunity_id, next_action, next_action_date)
    SELECT note_id, customer_id, contact_id, note_date, note_type, created_by, subject, note_text, opportunity_id, next_action, next_action_date
    FROM read_files(table_folder || '/sales_data/customer_notes*', format => 'parquet');
INSERT INTO sales_data.competitive_intelligence (intel_id, customer_id, opportunity_id, competitor_name, competitor_product, intel_date, intel_source, competitor_strength, competitor_weakness, our_position, intel_type, notes)
    SELECT intel_id, customer_id, opportunity_id, competitor_name, competitor_product, intel_date, intel_source, competitor_strength, competitor_weakness, our_position, intel_type, notes
    FROM read_files(table_folder || '/sales_data/competitive_intelligence*', format => 'parquet');
INSERT INTO sales_data.quotes (quote_id, quote_number, opportunity_id, customer_id, quote_date, expiration_date, total_amount, discount_percent, payment_terms, delivery_terms, status, created_by, approved_by, approval_date, notes)
    SELECT quote_id, quote_number, opportunity_id, customer_id, quote_date, expiration_date, total_amount, discount_percent, payment_terms, delivery_terms, status, created_by, approved_by, approval_date, notes
    FROM read_files(table_folder || '/sales_data/quotes*', format => 'parquet');
INSERT INTO sales_data.quote_line_items (line_item_id, quote_id, product_id, quantity, unit_price, discount_percent, line_total, description, product_version, license_type, term_months)
    SELECT line_item_id, quote_id, product_id, quantity, unit_price, discount_percent, line_total, description, product_version, license_type, term_months
    FROM read_files(table_folder || '/sales_data/quote_line_items*', format => 'parquet');
INSERT INTO sales_data.contracts (contract_id, contract_number, customer_id, opportunity_id, quote_id, contract_type, start_date, end_date, contract_value, annual_value, payment_schedule, auto_renew, renewal_notice_days, status, signed_date, signed_by_customer, signed_by_vendor)
    SELECT contract_id, contract_number, customer_id, opportunity_id, quote_id, contract_type, start_date, end_date, contract_value, annual_value, payment_schedule, auto_renew, renewal_notice_days, status, signed_date, signed_by_customer, signed_by_vendor
    FROM read_files(table_folder || '/sales_data/contracts*', format => 'parquet');
INSERT INTO sales_data.revenue_recognition (recognition_id, contract_id, customer_id, recognition_date, recognition_amount, recognition_type, fiscal_quarter, fiscal_year, product_id, region, deferred_revenue, recognized_to_date)
    SELECT recognition_id, contract_id, customer_id, recognition_date, recognition_amount, recognition_type, fiscal_quarter, fiscal_year, product_id, region, deferred_revenue, recognized_to_date
    FROM read_files(table_folder || '/sales_data/revenue_recognition*', format => 'parquet');
INSERT INTO sales_data.territories (territory_id, territory_name, region, country_list, territory_type, sales_rep, manager, quota, active, effective_date)
    SELECT territory_id, territory_name, region, country_list, territory_type, sales_rep, manager, quota, active, effective_date
    FROM read_files(table_folder || '/sales_data/territories*', format => 'parquet');
INSERT INTO usage_data.api_usage (api_usage_id, customer_id, product_id, usage_date, endpoint, method, call_count, success_count, error_count, avg_response_time_ms, data_transferred_gb, authentication_type)
    SELECT api_usage_id, customer_id, product_id, usage_date, endpoint, method, call_count, success_count, error_count, avg_response_time_ms, data_transferred_gb, authentication_type
    FROM read_files(table_folder || '/usage_data/api_usage*', format => 'parquet');
INSERT INTO usage_data.integration_usage (integration_id, customer_id, product_id, integration_name, integration_type, status, install_date, last_sync_date, sync_frequency, records_synced, error_count, config_json)
    SELECT integration_id, customer_id, product_id, integration_name, integration_type, status, install_date, last_sync_date, sync_frequency, records_synced, error_count, parse_json(config_json)
    FROM read_files(table_folder || '/usage_data/integration_usage*', format => 'parquet');
INSERT INTO usage_data.license_usage (license_usage_id, customer_id, product_id, usage_date, licenses_purchased, licenses_active, licenses_available, utilization_percent, peak_usage_date, peak_usage_count, overage_count, overage_charges)
    SELECT license_usage_id, customer_id, product_id, usage_date, licenses_purchased, licenses_active, licenses_available, utilization_percent, peak_usage_date, peak_usage_count, overage_count, overage_charges
    FROM read_files(table_folder || '/usage_data/license_usage*', format => 'parquet');
INSERT INTO usage_data.data_quality_metrics (quality_metric_id, customer_id, product_id, metric_date, completeness_score, accuracy_score, consistency_score, timeliness_score, duplicate_records, null_values_percent, validation_errors, overall_quality_score)
    SELECT quality_metric_id, customer_id, product_id, metric_date, completeness_score, accuracy_score, consistency_score, timeliness_score, duplicate_records, null_values_percent, validation_errors, overall_quality_score
    FROM read_files(table_folder || '/usage_data/data_quality_metrics*', format => 'parquet');
INSERT INTO usage_data.performance_metrics (performance_id, customer_id, product_id, metric_date, avg_page_load_time_ms, avg_query_time_ms, uptime_percent, downtime_minutes, peak_concurrent_users, avg_concurrent_users, cpu_utilization_percent, memory_utilization_percent, storage_used_gb)
    SELECT performance_id, customer_id, product_id, metric_date, avg_page_load_time_ms, avg_query_time_ms, uptime_percent, downtime_minutes, peak_concurrent_users, avg_concurrent_users, cpu_utilization_percent, memory_utilization_percent, storage_used_gb
    FROM read_files(table_folder || '/usage_data/performance_metrics*', format => 'parquet');
INSERT INTO marketing_data.content_assets (asset_id, asset_name, asset_type, product_focus, topic, publish_date, author, downloads_count, views_count, avg_time_spent_min, conversion_rate, gated, file_url, status)
    SELECT asset_id, asset_name, asset_type, product_focus, topic, publish_date, author, downloads_count, views_count, avg_time_spent_min, conversion_rate, gated, file_url, status
    FROM read_files(table_folder || '/marketing_data/content_assets*', format => 'parquet');
INSERT INTO marketing_data.email_campaigns (email_campaign_id, campaign_id, email_name, send_date, recipient_count, delivered_count, open_count, open_rate_percent, click_count, click_rate_percent, bounce_count, unsubscribe_count, spam_complaint_count, conversion_count)
    SELECT email_campaign_id, campaign_id, email_name, send_date, recipient_count, delivered_count, open_count, open_rate_percent, click_count, click_rate_percent, bounce_count, unsubscribe_count, spam_complaint_count, conversion_count
    FROM read_files(table_folder || '/marketing_data/email_campaigns*', format => 'parquet');
INSERT INTO marketing_data.social_media_engagement (social_engagement_id, campaign_id, platform, post_date, post_type, content_type, impressions, reach, engagement_count, click_count, video_views, lead_count, spend, post_url)
    SELECT social_engagement_id, campaign_id, platform, post_date, post_type, content_type, impressions, reach, engagement_count, click_count, video_views, lead_count, spend, post_url
    FROM read_files(table_folder || '/marketing_data/social_media_engagement*', format => 'parquet');
INSERT INTO marketing_data.website_traffic (traffic_id, traffic_date, page_url, page_views, unique_visitors, avg_time_on_page_sec, bounce_rate_percent, entry_page_count, exit_page_count, conversion_count, source, campaign_id)
    SELECT traffic_id, traffic_date, page_url, page_views, unique_visitors, avg_time_on_page_sec, bounce_rate_percent, entry_page_count, exit_page_count, conversion_count, source, campaign_id
    FROM read_files(table_folder || '/marketing_data/website_traffic*', format => 'parquet');
INSERT INTO marketing_data.partner_referrals (referral_id, partner_name, partner_type, referral_date, contact_name, contact_email, company_name, industry, region, estimated_value, status, lead_id, opportunity_id, commission_percent, notes)
    SELECT referral_id, partner_name, partner_type, referral_date, contact_name, contact_email, company_name, industry, region, estimated_value, status, lead_id, opportunity_id, commission_percent, notes
    FROM read_files(table_folder || '/marketing_data/partner_referrals*', format => 'parquet');
INSERT INTO marketing_data.marketing_budget (budget_id, fiscal_quarter, fiscal_year, channel, campaign_type, budgeted_amount, actual_spend, variance_amount, leads_generated, opportunities_generated, pipeline_value, closed_won_value, roi_percent)
    SELECT budget_id, fiscal_quarter, fiscal_year, channel, campaign_type, budgeted_amount, actual_spend, variance_amount, leads_generated, opportunities_generated, pipeline_value, closed_won_value, roi_percent
    FROM read_files(table_folder || '/marketing_data/marketing_budget*', format => 'parquet');
INSERT INTO marketing_data.lead_scoring_rules (rule_id, rule_name, rule_category, criteria, points, active, effective_date, created_by, last_modified)
    SELECT rule_id, rule_name, rule_category, criteria, points, active, effective_date, created_by, last_modified
    FROM read_files(table_folder || '/marketing_data/lead_scoring_rules*', format => 'parquet');
INSERT INTO support_data.support_channels (channel_id, channel_name, active, hours_of_operation, avg_response_time_min, satisfaction_score, volume_percent, cost_per_ticket)
    SELECT channel_id, channel_name, active, hours_of_operation, avg_response_time_min, satisfaction_score, volume_percent, cost_per_ticket
    FROM read_files(table_folder || '/support_data/support_channels*', format => 'parquet');
INSERT INTO support_data.ticket_worklog (worklog_id, ticket_id, agent_name, work_date, time_spent_minutes, work_description, billable, internal_only)
    SELECT worklog_id, ticket_id, agent_name, work_date, time_spent_minutes, work_description, billable, internal_only
    FROM read_files(table_folder || '/support_data/ticket_worklog*', format => 'parquet');
INSERT INTO operational_data.customer_health_score (health_score_id, customer_id, score_date, overall_score, product_usage_score, support_health_score, payment_health_score, engagement_score, sentiment_score, risk_level, churn_probability, expansion_probability, health_trend)
    SELECT health_score_id, customer_id, score_date, overall_score, product_usage_score, support_health_score, payment_health_score, engagement_score, sentiment_score, risk_level, churn_probability, expansion_probability, health_trend
    FROM read_files(table_folder || '/operational_data/customer_health_score*', format => 'parquet');
INSERT INTO operational_data.onboarding_progress (onboarding_id, customer_id, product_id, start_date, target_completion_date, actual_completion_date, status, progress_percent, milestone_count, milestones_completed, csm_assigned, health_status, days_to_first_value, adoption_rate)
    SELECT onboarding_id, customer_id, product_id, start_date, target_completion_date, actual_completion_date, status, progress_percent, milestone_count, milestones_completed, csm_assigned, health_status, days_to_first_value, adoption_rate
    FROM read_files(table_folder || '/operational_data/onboarding_progress*', format => 'parquet');
INSERT INTO operational_data.product_releases (release_id, product_id, version_number, release_date, release_type, features_added, bugs_fixed, breaking_changes, eol_date, support_end_date, adoption_rate_percent, release_notes_url)
    SELECT release_id, product_id, version_number, release_date, release_type, features_added, bugs_fixed, breaking_changes, eol_date, support_end_date, adoption_rate_percent, release_notes_url
    FROM read_files(table_folder || '/operational_data/product_releases*', format => 'parquet');
INSERT INTO operational_data.customer_success_activities (activity_id, customer_id, activity_date, activity_type, csm_name, outcome, sentiment, action_items, next_activity_date, attendees, duration_minutes)
    SELECT activity_id, customer_id, activity_date, activity_type, csm_name, outcome, sentiment, action_items, next_activity_date, attendees, duration_minutes
    FROM read_files(table_folder || '/operational_data/customer_success_activities*', format => 'parquet');
INSERT INTO operational_data.user_accounts (user_account_id, customer_id, username, email, first_name, last_name, role, status, created_date, last_login_date, login_count, password_reset_date, mfa_enabled)
    SELECT user_account_id, customer_id, username, email, first_name, last_name, role, status, created_date, last_login_date, login_count, password_reset_date, mfa_enabled
    FROM read_files(table_folder || '/operational_data/user_accounts*', format => 'parquet');
INSERT INTO usage_data.user_sessions (session_id, customer_id, product_id, user_id, session_start, session_end, duration_minutes, pages_viewed, actions_taken, device_type, browser, os, ip_address, location_city, location_country)
    SELECT session_id, customer_id, product_id, user_id, session_start, session_end, duration_minutes, pages_viewed, actions_taken, device_type, browser, os, ip_address, location_city, location_country
    FROM read_files(table_folder || '/usage_data/user_sessions*', format => 'parquet');
INSERT INTO usage_data.telemetry_events (event_id, customer_id, product_id, event_timestamp, event_type, event_category, severity, user_id, session_id, metadata_json)
    SELECT event_id, customer_id, product_id, event_timestamp, event_type, event_category, severity, user_id, session_id, parse_json(metadata_json)
    FROM read_files(table_folder || '/usage_data/telemetry_events*', format => 'parquet');
INSERT INTO operational_data.audit_log (audit_id, customer_id, user_account_id, event_timestamp, event_type, entity_type, entity_id, action_description, ip_address, success, error_message)
    SELECT audit_id, customer_id, user_account_id, event_timestamp, event_type, entity_type, entity_id, action_description, ip_address, success, error_message
    FROM read_files(table_folder || '/operational_data/audit_log*', format => 'parquet');
INSERT INTO operational_data.notifications (notification_id, customer_id, user_account_id, notification_type, priority, subject, message, sent_date, read_date, status, channel, related_entity_type, related_entity_id)
    SELECT notification_id, customer_id, user_account_id, notification_type, priority, subject, message, sent_date, read_date, status, channel, related_entity_type, related_entity_id
    FROM read_files(table_folder || '/operational_data/notifications*', format => 'parquet');
INSERT INTO operational_data.invoices (invoice_id, invoice_number, customer_id, contract_id, invoice_date, due_date, total_amount, tax_amount, subtotal, status, payment_method, payment_date, payment_reference, currency, billing_period_start, billing_period_end)
    SELECT invoice_id, invoice_number, customer_id, contract_id, invoice_date, due_date, total_amount, tax_amount, subtotal, status, payment_method, payment_date, payment_reference, currency, billing_period_start, billing_period_end
    FROM read_files(table_folder || '/operational_data/invoices*', format => 'parquet');
INSERT INTO operational_data.payments (payment_id, invoice_id, customer_id, payment_date, payment_amount, payment_method, transaction_id, status, currency, processing_fee, net_amount, payment_gateway)
    SELECT payment_id, invoice_id, customer_id, payment_date, payment_amount, payment_method, transaction_id, status, currency, processing_fee, net_amount, payment_gateway
    FROM read_files(table_folder || '/operational_data/payments*', format => 'parquet');
INSERT INTO operational_data.renewals (renewal_id, contract_id, customer_id, current_expiration_date, renewal_date, renewal_amount, renewal_type, renewal_status, probability_percent, owner, last_contact_date, next_contact_date, churn_risk, churn_reason, notes)
    SELECT renewal_id, contract_id, customer_id, current_expiration_date, renewal_date, renewal_amount, renewal_type, renewal_status, probability_percent, owner, last_contact_date, next_contact_date, churn_risk, churn_reason, notes
    FROM read_files(table_folder || '/operational_data/renewals*', format => 'parquet');

WITH counted AS (
    SELECT 'sales_data.customers' AS table_name, count(*) AS loaded FROM sales_data.customers
    UNION ALL SELECT 'sales_data.products' AS table_name, count(*) AS loaded FROM sales_data.products
    UNION ALL SELECT 'sales_data.customer_products' AS table_name, count(*) AS loaded FROM sales_data.customer_products
    UNION ALL SELECT 'sales_data.opportunities' AS table_name, count(*) AS loaded FROM sales_data.opportunities
    UNION ALL SELECT 'sales_data.closed_deals' AS table_name, count(*) AS loaded FROM sales_data.closed_deals
    UNION ALL SELECT 'sales_data.sales_targets' AS table_name, count(*) AS loaded FROM sales_data.sales_targets
    UNION ALL SELECT 'sales_data.customer_attributes' AS table_name, count(*) AS loaded FROM sales_data.customer_attributes
    UNION ALL SELECT 'usage_data.product_usage_summary' AS table_name, count(*) AS loaded FROM usage_data.product_usage_summary
    UNION ALL SELECT 'usage_data.feature_usage' AS table_name, count(*) AS loaded FROM usage_data.feature_usage
    UNION ALL SELECT 'usage_data.product_health_alerts' AS table_name, count(*) AS loaded FROM usage_data.product_health_alerts
    UNION ALL SELECT 'marketing_data.campaigns' AS table_name, count(*) AS loaded FROM marketing_data.campaigns
    UNION ALL SELECT 'marketing_data.events' AS table_name, count(*) AS loaded FROM marketing_data.events
    UNION ALL SELECT 'marketing_data.leads' AS table_name, count(*) AS loaded FROM marketing_data.leads
    UNION ALL SELECT 'marketing_data.campaign_engagement' AS table_name, count(*) AS loaded FROM marketing_data.campaign_engagement
    UNION ALL SELECT 'marketing_data.marketing_attribution' AS table_name, count(*) AS loaded FROM marketing_data.marketing_attribution
    UNION ALL SELECT 'marketing_data.webinar_attendance' AS table_name, count(*) AS loaded FROM marketing_data.webinar_attendance
    UNION ALL SELECT 'support_data.support_tickets' AS table_name, count(*) AS loaded FROM support_data.support_tickets
    UNION ALL SELECT 'support_data.ticket_comments' AS table_name, count(*) AS loaded FROM support_data.ticket_comments
    UNION ALL SELECT 'support_data.customer_satisfaction' AS table_name, count(*) AS loaded FROM support_data.customer_satisfaction
    UNION ALL SELECT 'support_data.sla_policies' AS table_name, count(*) AS loaded FROM support_data.sla_policies
    UNION ALL SELECT 'support_data.sla_breaches' AS table_name, count(*) AS loaded FROM support_data.sla_breaches
    UNION ALL SELECT 'support_data.knowledge_base' AS table_name, count(*) AS loaded FROM support_data.knowledge_base
    UNION ALL SELECT 'support_data.ticket_resolution' AS table_name, count(*) AS loaded FROM support_data.ticket_resolution
    UNION ALL SELECT 'support_data.ticket_tags' AS table_name, count(*) AS loaded FROM support_data.ticket_tags
    UNION ALL SELECT 'support_data.escalations' AS table_name, count(*) AS loaded FROM support_data.escalations
    UNION ALL SELECT 'support_data.recurring_issues' AS table_name, count(*) AS loaded FROM support_data.recurring_issues
    UNION ALL SELECT 'support_data.support_agent_metrics' AS table_name, count(*) AS loaded FROM support_data.support_agent_metrics
    UNION ALL SELECT 'sales_data.customer_contacts' AS table_name, count(*) AS loaded FROM sales_data.customer_contacts
    UNION ALL SELECT 'sales_data.account_hierarchy' AS table_name, count(*) AS loaded FROM sales_data.account_hierarchy
    UNION ALL SELECT 'sales_data.customer_notes' AS table_name, count(*) AS loaded FROM sales_data.customer_notes
    UNION ALL SELECT 'sales_data.competitive_intelligence' AS table_name, count(*) AS loaded FROM sales_data.competitive_intelligence
    UNION ALL SELECT 'sales_data.quotes' AS table_name, count(*) AS loaded FROM sales_data.quotes
    UNION ALL SELECT 'sales_data.quote_line_items' AS table_name, count(*) AS loaded FROM sales_data.quote_line_items
    UNION ALL SELECT 'sales_data.contracts' AS table_name, count(*) AS loaded FROM sales_data.contracts
    UNION ALL SELECT 'sales_data.revenue_recognition' AS table_name, count(*) AS loaded FROM sales_data.revenue_recognition
    UNION ALL SELECT 'sales_data.territories' AS table_name, count(*) AS loaded FROM sales_data.territories
    UNION ALL SELECT 'usage_data.api_usage' AS table_name, count(*) AS loaded FROM usage_data.api_usage
    UNION ALL SELECT 'usage_data.integration_usage' AS table_name, count(*) AS loaded FROM usage_data.integration_usage
    UNION ALL SELECT 'usage_data.license_usage' AS table_name, count(*) AS loaded FROM usage_data.license_usage
    UNION ALL SELECT 'usage_data.data_quality_metrics' AS table_name, count(*) AS loaded FROM usage_data.data_quality_metrics
    UNION ALL SELECT 'usage_data.performance_metrics' AS table_name, count(*) AS loaded FROM usage_data.performance_metrics
    UNION ALL SELECT 'marketing_data.content_assets' AS table_name, count(*) AS loaded FROM marketing_data.content_assets
    UNION ALL SELECT 'marketing_data.email_campaigns' AS table_name, count(*) AS loaded FROM marketing_data.email_campaigns
    UNION ALL SELECT 'marketing_data.social_media_engagement' AS table_name, count(*) AS loaded FROM marketing_data.social_media_engagement
    UNION ALL SELECT 'marketing_data.website_traffic' AS table_name, count(*) AS loaded FROM marketing_data.website_traffic
    UNION ALL SELECT 'marketing_data.partner_referrals' AS table_name, count(*) AS loaded FROM marketing_data.partner_referrals
    UNION ALL SELECT 'marketing_data.marketing_budget' AS table_name, count(*) AS loaded FROM marketing_data.marketing_budget
    UNION ALL SELECT 'marketing_data.lead_scoring_rules' AS table_name, count(*) AS loaded FROM marketing_data.lead_scoring_rules
    UNION ALL SELECT 'support_data.support_channels' AS table_name, count(*) AS loaded FROM support_data.support_channels
    UNION ALL SELECT 'support_data.ticket_worklog' AS table_name, count(*) AS loaded FROM support_data.ticket_worklog
    UNION ALL SELECT 'operational_data.customer_health_score' AS table_name, count(*) AS loaded FROM operational_data.customer_health_score
    UNION ALL SELECT 'operational_data.onboarding_progress' AS table_name, count(*) AS loaded FROM operational_data.onboarding_progress
    UNION ALL SELECT 'operational_data.product_releases' AS table_name, count(*) AS loaded FROM operational_data.product_releases
    UNION ALL SELECT 'operational_data.customer_success_activities' AS table_name, count(*) AS loaded FROM operational_data.customer_success_activities
    UNION ALL SELECT 'operational_data.user_accounts' AS table_name, count(*) AS loaded FROM operational_data.user_accounts
    UNION ALL SELECT 'usage_data.user_sessions' AS table_name, count(*) AS loaded FROM usage_data.user_sessions
    UNION ALL SELECT 'usage_data.telemetry_events' AS table_name, count(*) AS loaded FROM usage_data.telemetry_events
    UNION ALL SELECT 'operational_data.audit_log' AS table_name, count(*) AS loaded FROM operational_data.audit_log
    UNION ALL SELECT 'operational_data.notifications' AS table_name, count(*) AS loaded FROM operational_data.notifications
    UNION ALL SELECT 'operational_data.invoices' AS table_name, count(*) AS loaded FROM operational_data.invoices
    UNION ALL SELECT 'operational_data.payments' AS table_name, count(*) AS loaded FROM operational_data.payments
    UNION ALL SELECT 'operational_data.renewals' AS table_name, count(*) AS loaded FROM operational_data.renewals
), listed AS (
    SELECT entry.name AS table_name, entry.rows AS made
    FROM (SELECT explode(tables) AS entry FROM read_files(data_folder || '/manifest.json', format => 'json', multiLine => true))
)
SELECT assert_true(count_if(loaded <> made) = 0, 'Tables hold other rows than manifest.json counts.') FROM counted INNER JOIN listed USING (table_name);

-- Loads a data set written by salescape generate --format csv, at once and not in parts, into MySQL 8 or MariaDB 10.6 or newer.
-- The server must allow it: SET GLOBAL local_infile = 1. The client runs in the data set's folder:
--   mysql < derived/ddl/mysql.sql
--   (cd salescape-csv && mysql --local-infile=1 --show-warnings < ../derived/load/mysql.sql)
-- Warnings say what was not loaded; there should be none.
SET NAMES utf8mb4;
SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION autocommit = 1;

LOAD DATA LOCAL INFILE 'sales_data/customers.csv' INTO TABLE sales_data.customers CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (customer_id, customer_name, industry, company_size, region, country, annual_revenue, account_owner, created_date, customer_tier);
LOAD DATA LOCAL INFILE 'sales_data/products.csv' INTO TABLE sales_data.products CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (product_id, product_name, product_category, current_version, unit_price, product_line, release_date);
LOAD DATA LOCAL INFILE 'sales_data/customer_products.csv' INTO TABLE sales_data.customer_products CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (install_id, customer_id, product_id, version_number, license_count, install_date, contract_value, renewal_date, usage_tier, support_level);
LOAD DATA LOCAL INFILE 'sales_data/opportunities.csv' INTO TABLE sales_data.opportunities CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (opportunity_id, customer_id, product_id, opportunity_name, stage, amount, probability, close_date, created_date, opportunity_type, region, sales_rep, lead_source, @competitor)
    SET competitor = NULLIF(@competitor, '');
LOAD DATA LOCAL INFILE 'sales_data/closed_deals.csv' INTO TABLE sales_data.closed_deals CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (deal_id, opportunity_id, customer_id, product_id, deal_value, close_date, quarter, fiscal_year, status, win_loss_reason, sales_cycle_days, @discount_percent, region, sales_rep)
    SET discount_percent = NULLIF(@discount_percent, '');
LOAD DATA LOCAL INFILE 'sales_data/sales_targets.csv' INTO TABLE sales_data.sales_targets CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (target_id, quarter, region, @product_id, target_amount, @sales_rep)
    SET product_id = NULLIF(@product_id, ''), sales_rep = NULLIF(@sales_rep, '');
LOAD DATA LOCAL INFILE 'sales_data/customer_attributes.csv' INTO TABLE sales_data.customer_attributes CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (attribute_id, customer_id, attribute_type, attribute_value, created_date);
LOAD DATA LOCAL INFILE 'usage_data/product_usage_summary.csv' INTO TABLE usage_data.product_usage_summary CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (usage_id, customer_id, product_id, usage_date, active_users, total_sessions, @avg_session_duration_min, feature_adoption_score, data_volume_gb, api_calls, error_rate_percent, login_count, license_utilization, health_score)
    SET avg_session_duration_min = NULLIF(@avg_session_duration_min, '');
LOAD DATA LOCAL INFILE 'usage_data/feature_usage.csv' INTO TABLE usage_data.feature_usage CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (feature_usage_id, customer_id, product_id, feature_name, usage_date, usage_count, unique_users, adoption_status);
LOAD DATA LOCAL INFILE 'usage_data/product_health_alerts.csv' INTO TABLE usage_data.product_health_alerts CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (alert_id, customer_id, product_id, alert_date, alert_type, severity, status, @assigned_to, @resolution_date)
    SET assigned_to = NULLIF(@assigned_to, ''), resolution_date = NULLIF(@resolution_date, '');
LOAD DATA LOCAL INFILE 'marketing_data/campaigns.csv' INTO TABLE marketing_data.campaigns CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (campaign_id, campaign_name, campaign_type, channel, start_date, end_date, budget, target_audience, region, @product_focus, status, owner)
    SET product_focus = NULLIF(@product_focus, '');
LOAD DATA LOCAL INFILE 'marketing_data/events.csv' INTO TABLE marketing_data.events CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (event_id, event_name, event_type, event_date, location, region, expected_attendees, actual_attendees, budget, products_showcased, lead_goal, @campaign_id)
    SET campaign_id = NULLIF(@campaign_id, '');
LOAD DATA LOCAL INFILE 'marketing_data/leads.csv' INTO TABLE marketing_data.leads CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (lead_id, company_name, contact_name, email, @phone, @title, @industry, company_size, region, country, lead_source, @campaign_id, @event_id, lead_score, lead_status, created_date, @last_activity_date, assigned_to, @products_interested, @converted_to_opp_id, @conversion_date)
    SET phone = NULLIF(@phone, ''), title = NULLIF(@title, ''), industry = NULLIF(@industry, ''), campaign_id = NULLIF(@campaign_id, ''), event_id = NULLIF(@event_id, ''), last_activity_date = NULLIF(@last_activity_date, ''), products_interested = NULLIF(@products_interested, ''), converted_to_opp_id = NULLIF(@converted_to_opp_id, ''), conversion_date = NULLIF(@conversion_date, '');
LOAD DATA LOCAL INFILE 'marketing_data/campaign_engagement.csv' INTO TABLE marketing_data.campaign_engagement CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (engagement_id, campaign_id, lead_id, contact_id, engagement_type, engagement_date, @asset_name, engagement_score)
    SET asset_name = NULLIF(@asset_name, '');
LOAD DATA LOCAL INFILE 'marketing_data/marketing_attribution.csv' INTO TABLE marketing_data.marketing_attribution CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (attribution_id, opportunity_id, @deal_id, @campaign_id, @event_id, touchpoint_order, touchpoint_date, attribution_weight, attribution_model)
    SET deal_id = NULLIF(@deal_id, ''), campaign_id = NULLIF(@campaign_id, ''), event_id = NULLIF(@event_id, '');
LOAD DATA LOCAL INFILE 'marketing_data/webinar_attendance.csv' INTO TABLE marketing_data.webinar_attendance CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (attendance_id, event_id, lead_id, registration_date, attended, attendance_duration_min, poll_responses, questions_asked, follow_up_requested);
LOAD DATA LOCAL INFILE 'support_data/support_tickets.csv' INTO TABLE support_data.support_tickets CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (ticket_id, ticket_number, customer_id, product_id, contact_name, contact_email, subject, description, priority, severity, status, ticket_type, category, created_date, @first_response_date, @resolved_date, @closed_date, @assigned_to, escalated, @escalation_date, sla_status, channel, product_version, environment)
    SET first_response_date = NULLIF(@first_response_date, ''), resolved_date = NULLIF(@resolved_date, ''), closed_date = NULLIF(@closed_date, ''), assigned_to = NULLIF(@assigned_to, ''), escalation_date = NULLIF(@escalation_date, '');
LOAD DATA LOCAL INFILE 'support_data/ticket_comments.csv' INTO TABLE support_data.ticket_comments CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (comment_id, ticket_id, comment_date, commenter_type, commenter_name, comment_text, internal_note, time_spent_min);
LOAD DATA LOCAL INFILE 'support_data/customer_satisfaction.csv' INTO TABLE support_data.customer_satisfaction CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (csat_id, ticket_id, customer_id, survey_date, @response_date, @satisfaction_score, @would_recommend, @feedback_text, @response_time_rating, @resolution_quality_rating, @agent_rating, survey_type)
    SET response_date = NULLIF(@response_date, ''), satisfaction_score = NULLIF(@satisfaction_score, ''), would_recommend = NULLIF(@would_recommend, ''), feedback_text = NULLIF(@feedback_text, ''), response_time_rating = NULLIF(@response_time_rating, ''), resolution_quality_rating = NULLIF(@resolution_quality_rating, ''), agent_rating = NULLIF(@agent_rating, '');
LOAD DATA LOCAL INFILE 'support_data/sla_policies.csv' INTO TABLE support_data.sla_policies CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (sla_policy_id, customer_tier, priority, first_response_target_min, resolution_target_hours, business_hours_only, active, effective_date);
LOAD DATA LOCAL INFILE 'support_data/sla_breaches.csv' INTO TABLE support_data.sla_breaches CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (breach_id, ticket_id, customer_id, breach_type, target_time, actual_time, breach_duration_min, breach_date, reason, credited);
LOAD DATA LOCAL INFILE 'support_data/knowledge_base.csv' INTO TABLE support_data.knowledge_base CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (kb_id, article_title, article_category, product_id, product_version, content, created_date, last_updated, author, views_count, @helpfulness_score, related_tickets_count, status, tags)
    SET helpfulness_score = NULLIF(@helpfulness_score, '');
LOAD DATA LOCAL INFILE 'support_data/ticket_resolution.csv' INTO TABLE support_data.ticket_resolution CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (resolution_id, ticket_id, resolution_date, resolution_type, resolution_notes, root_cause, @kb_article_id, workaround_provided, @permanent_fix, engineer_assigned, effort_hours)
    SET kb_article_id = NULLIF(@kb_article_id, ''), permanent_fix = NULLIF(@permanent_fix, '');
LOAD DATA LOCAL INFILE 'support_data/ticket_tags.csv' INTO TABLE support_data.ticket_tags CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (tag_id, ticket_id, tag_name, tagged_by, tagged_date);
LOAD DATA LOCAL INFILE 'support_data/escalations.csv' INTO TABLE support_data.escalations CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (escalation_id, ticket_id, customer_id, escalation_level, escalated_from, escalated_to, escalation_date, escalation_reason, @resolved_at_level, @resolution_date)
    SET resolved_at_level = NULLIF(@resolved_at_level, ''), resolution_date = NULLIF(@resolution_date, '');
LOAD DATA LOCAL INFILE 'support_data/recurring_issues.csv' INTO TABLE support_data.recurring_issues CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (recurring_issue_id, issue_pattern, product_id, product_version, @first_occurrence, @last_occurrence, occurrence_count, affected_customers_count, priority, status, assigned_team, @related_tickets, @root_cause, @fix_version)
    SET first_occurrence = NULLIF(@first_occurrence, ''), last_occurrence = NULLIF(@last_occurrence, ''), related_tickets = NULLIF(@related_tickets, ''), root_cause = NULLIF(@root_cause, ''), fix_version = NULLIF(@fix_version, '');
LOAD DATA LOCAL INFILE 'support_data/support_agent_metrics.csv' INTO TABLE support_data.support_agent_metrics CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (metric_id, agent_name, metric_date, tickets_opened, tickets_closed, @avg_resolution_time_hrs, @first_response_time_avg, @csat_score_avg, sla_breach_count, escalation_count, reopened_tickets_count, utilization_percent)
    SET avg_resolution_time_hrs = NULLIF(@avg_resolution_time_hrs, ''), first_response_time_avg = NULLIF(@first_response_time_avg, ''), csat_score_avg = NULLIF(@csat_score_avg, '');
LOAD DATA LOCAL INFILE 'sales_data/customer_contacts.csv' INTO TABLE sales_data.customer_contacts CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (contact_id, customer_id, first_name, last_name, email, @phone, @title, @department, role_type, is_primary, @linkedin_url, @last_contact_date, created_date, status)
    SET phone = NULLIF(@phone, ''), title = NULLIF(@title, ''), department = NULLIF(@department, ''), linkedin_url = NULLIF(@linkedin_url, ''), last_contact_date = NULLIF(@last_contact_date, '');
LOAD DATA LOCAL INFILE 'sales_data/account_hierarchy.csv' INTO TABLE sales_data.account_hierarchy CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (hierarchy_id, parent_customer_id, child_customer_id, relationship_type, @ownership_percent, created_date)
    SET ownership_percent = NULLIF(@ownership_percent, '');
LOAD DATA LOCAL INFILE 'sales_data/customer_notes.csv' INTO TABLE sales_data.customer_notes CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (note_id, customer_id, @contact_id, note_date, note_type, created_by, subject, note_text, @opportunity_id, @next_action, @next_action_date)
    SET contact_id = NULLIF(@contact_id, ''), opportunity_id = NULLIF(@opportunity_id, ''), next_action = NULLIF(@next_action, ''), next_action_date = NULLIF(@next_action_date, '');
LOAD DATA LOCAL INFILE 'sales_data/competitive_intelligence.csv' INTO TABLE sales_data.competitive_intelligence CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (intel_id, customer_id, @opportunity_id, competitor_name, competitor_product, intel_date, intel_source, competitor_strength, competitor_weakness, our_position, intel_type, notes)
    SET opportunity_id = NULLIF(@opportunity_id, '');
LOAD DATA LOCAL INFILE 'sales_data/quotes.csv' INTO TABLE sales_data.quotes CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (quote_id, quote_number, opportunity_id, customer_id, quote_date, expiration_date, total_amount, discount_percent, payment_terms, delivery_terms, status, created_by, @approved_by, @approval_date, @notes)
    SET approved_by = NULLIF(@approved_by, ''), approval_date = NULLIF(@approval_date, ''), notes = NULLIF(@notes, '');
LOAD DATA LOCAL INFILE 'sales_data/quote_line_items.csv' INTO TABLE sales_data.quote_line_items CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (line_item_id, quote_id, product_id, quantity, unit_price, discount_percent, line_total, description, product_version, license_type, term_months);
LOAD DATA LOCAL INFILE 'sales_data/contracts.csv' INTO TABLE sales_data.contracts CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (contract_id, contract_number, customer_id, opportunity_id, quote_id, contract_type, start_date, end_date, contract_value, annual_value, payment_schedule, auto_renew, renewal_notice_days, status, @signed_date, @signed_by_customer, @signed_by_vendor)
    SET signed_date = NULLIF(@signed_date, ''), signed_by_customer = NULLIF(@signed_by_customer, ''), signed_by_vendor = NULLIF(@signed_by_vendor, '');
LOAD DATA LOCAL INFILE 'sales_data/revenue_recognition.csv' INTO TABLE sales_data.revenue_recognition CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (recognition_id, contract_id, customer_id, recognition_date, recognition_amount, recognition_type, fiscal_quarter, fiscal_year, product_id, region, deferred_revenue, recognized_to_date);
LOAD DATA LOCAL INFILE 'sales_data/territories.csv' INTO TABLE sales_data.territories CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (territory_id, territory_name, region, country_list, territory_type, sales_rep, manager, quota, active, effective_date);
LOAD DATA LOCAL INFILE 'usage_data/api_usage.csv' INTO TABLE usage_data.api_usage CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (api_usage_id, customer_id, product_id, usage_date, endpoint, method, call_count, success_count, error_count, avg_response_time_ms, data_transferred_gb, authentication_type);
LOAD DATA LOCAL INFILE 'usage_data/integration_usage.csv' INTO TABLE usage_data.integration_usage CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (integration_id, customer_id, product_id, integration_name, integration_type, status, install_date, @last_sync_date, sync_frequency, records_synced, error_count, config_json)
    SET last_sync_date = NULLIF(@last_sync_date, '');
LOAD DATA LOCAL INFILE 'usage_data/license_usage.csv' INTO TABLE usage_data.license_usage CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (license_usage_id, customer_id, product_id, usage_date, licenses_purchased, licenses_active, licenses_available, utilization_percent, @peak_usage_date, peak_usage_count, overage_count, overage_charges)
    SET peak_usage_date = NULLIF(@peak_usage_date, '');
LOAD DATA LOCAL INFILE 'usage_data/data_quality_metrics.csv' INTO TABLE usage_data.data_quality_metrics CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (quality_metric_id, customer_id, product_id, metric_date, completeness_score, accuracy_score, consistency_score, timeliness_score, duplicate_records, null_values_percent, validation_errors, overall_quality_score);
LOAD DATA LOCAL INFILE 'usage_data/performance_metrics.csv' INTO TABLE usage_data.performance_metrics CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (performance_id, customer_id, product_id, metric_date, avg_page_load_time_ms, avg_query_time_ms, uptime_percent, downtime_minutes, peak_concurrent_users, avg_concurrent_users, cpu_utilization_percent, memory_utilization_percent, storage_used_gb);
LOAD DATA LOCAL INFILE 'marketing_data/content_assets.csv' INTO TABLE marketing_data.content_assets CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (asset_id, asset_name, asset_type, @product_focus, topic, publish_date, author, downloads_count, views_count, @avg_time_spent_min, conversion_rate, gated, file_url, status)
    SET product_focus = NULLIF(@product_focus, ''), avg_time_spent_min = NULLIF(@avg_time_spent_min, '');
LOAD DATA LOCAL INFILE 'marketing_data/email_campaigns.csv' INTO TABLE marketing_data.email_campaigns CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (email_campaign_id, campaign_id, email_name, send_date, recipient_count, delivered_count, open_count, open_rate_percent, click_count, click_rate_percent, bounce_count, unsubscribe_count, spam_complaint_count, conversion_count);
LOAD DATA LOCAL INFILE 'marketing_data/social_media_engagement.csv' INTO TABLE marketing_data.social_media_engagement CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (social_engagement_id, @campaign_id, platform, post_date, post_type, content_type, impressions, reach, engagement_count, click_count, video_views, lead_count, spend, post_url)
    SET campaign_id = NULLIF(@campaign_id, '');
LOAD DATA LOCAL INFILE 'marketing_data/website_traffic.csv' INTO TABLE marketing_data.website_traffic CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (traffic_id, traffic_date, page_url, page_views, unique_visitors, avg_time_on_page_sec, bounce_rate_percent, entry_page_count, exit_page_count, conversion_count, source, @campaign_id)
    SET campaign_id = NULLIF(@campaign_id, '');
LOAD DATA LOCAL INFILE 'marketing_data/partner_referrals.csv' INTO TABLE marketing_data.partner_referrals CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (referral_id, partner_name, partner_type, referral_date, contact_name, contact_email, company_name, industry, region, estimated_value, status, @lead_id, @opportunity_id, commission_percent, @notes)
    SET lead_id = NULLIF(@lead_id, ''), opportunity_id = NULLIF(@opportunity_id, ''), notes = NULLIF(@notes, '');
LOAD DATA LOCAL INFILE 'marketing_data/marketing_budget.csv' INTO TABLE marketing_data.marketing_budget CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (budget_id, fiscal_quarter, fiscal_year, channel, campaign_type, budgeted_amount, actual_spend, variance_amount, leads_generated, opportunities_generated, pipeline_value, closed_won_value, roi_percent);
LOAD DATA LOCAL INFILE 'marketing_data/lead_scoring_rules.csv' INTO TABLE marketing_data.lead_scoring_rules CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (rule_id, rule_name, rule_category, criteria, points, active, effective_date, created_by, last_modified);
LOAD DATA LOCAL INFILE 'support_data/support_channels.csv' INTO TABLE support_data.support_channels CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (channel_id, channel_name, active, hours_of_operation, @avg_response_time_min, @satisfaction_score, volume_percent, cost_per_ticket)
    SET avg_response_time_min = NULLIF(@avg_response_time_min, ''), satisfaction_score = NULLIF(@satisfaction_score, '');
LOAD DATA LOCAL INFILE 'support_data/ticket_worklog.csv' INTO TABLE support_data.ticket_worklog CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (worklog_id, ticket_id, agent_name, work_date, time_spent_minutes, work_description, billable, internal_only);
LOAD DATA LOCAL INFILE 'operational_data/customer_health_score.csv' INTO TABLE operational_data.customer_health_score CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (health_score_id, customer_id, score_date, overall_score, product_usage_score, support_health_score, payment_health_score, engagement_score, sentiment_score, risk_level, churn_probability, expansion_probability, health_trend);
LOAD DATA LOCAL INFILE 'operational_data/onboarding_progress.csv' INTO TABLE operational_data.onboarding_progress CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (onboarding_id, customer_id, product_id, start_date, target_completion_date, @actual_completion_date, status, progress_percent, milestone_count, milestones_completed, csm_assigned, health_status, @days_to_first_value, adoption_rate)
    SET actual_completion_date = NULLIF(@actual_completion_date, ''), days_to_first_value = NULLIF(@days_to_first_value, '');
LOAD DATA LOCAL INFILE 'operational_data/product_releases.csv' INTO TABLE operational_data.product_releases CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (release_id, product_id, version_number, release_date, release_type, features_added, bugs_fixed, breaking_changes, eol_date, support_end_date, adoption_rate_percent, release_notes_url);
LOAD DATA LOCAL INFILE 'operational_data/customer_success_activities.csv' INTO TABLE operational_data.customer_success_activities CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (activity_id, customer_id, activity_date, activity_type, csm_name, outcome, sentiment, @action_items, @next_activity_date, attendees, duration_minutes)
    SET action_items = NULLIF(@action_items, ''), next_activity_date = NULLIF(@next_activity_date, '');
LOAD DATA LOCAL INFILE 'operational_data/user_accounts.csv' INTO TABLE operational_data.user_accounts CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (user_account_id, customer_id, username, email, first_name, last_name, role, status, created_date, @last_login_date, login_count, @password_reset_date, mfa_enabled)
    SET last_login_date = NULLIF(@last_login_date, ''), password_reset_date = NULLIF(@password_reset_date, '');
LOAD DATA LOCAL INFILE 'usage_data/user_sessions.csv' INTO TABLE usage_data.user_sessions CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (session_id, customer_id, product_id, user_id, session_start, session_end, duration_minutes, pages_viewed, actions_taken, device_type, browser, os, ip_address, location_city, location_country);
LOAD DATA LOCAL INFILE 'usage_data/telemetry_events.csv' INTO TABLE usage_data.telemetry_events CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (event_id, customer_id, product_id, event_timestamp, event_type, event_category, severity, @user_id, @session_id, @metadata_json)
    SET user_id = NULLIF(@user_id, ''), session_id = NULLIF(@session_id, ''), metadata_json = NULLIF(@metadata_json, '');
LOAD DATA LOCAL INFILE 'operational_data/audit_log.csv' INTO TABLE operational_data.audit_log CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (audit_id, customer_id, user_account_id, event_timestamp, event_type, entity_type, @entity_id, action_description, ip_address, success, @error_message)
    SET entity_id = NULLIF(@entity_id, ''), error_message = NULLIF(@error_message, '');
LOAD DATA LOCAL INFILE 'operational_data/notifications.csv' INTO TABLE operational_data.notifications CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (notification_id, customer_id, @user_account_id, notification_type, priority, subject, message, sent_date, @read_date, status, channel, @related_entity_type, @related_entity_id)
    SET user_account_id = NULLIF(@user_account_id, ''), read_date = NULLIF(@read_date, ''), related_entity_type = NULLIF(@related_entity_type, ''), related_entity_id = NULLIF(@related_entity_id, '');
LOAD DATA LOCAL INFILE 'operational_data/invoices.csv' INTO TABLE operational_data.invoices CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (invoice_id, invoice_number, customer_id, contract_id, invoice_date, due_date, total_amount, tax_amount, subtotal, status, @payment_method, @payment_date, @payment_reference, currency, billing_period_start, billing_period_end)
    SET payment_method = NULLIF(@payment_method, ''), payment_date = NULLIF(@payment_date, ''), payment_reference = NULLIF(@payment_reference, '');
LOAD DATA LOCAL INFILE 'operational_data/payments.csv' INTO TABLE operational_data.payments CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (payment_id, invoice_id, customer_id, payment_date, payment_amount, payment_method, transaction_id, status, currency, processing_fee, net_amount, payment_gateway);
LOAD DATA LOCAL INFILE 'operational_data/renewals.csv' INTO TABLE operational_data.renewals CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
    (renewal_id, contract_id, customer_id, current_expiration_date, renewal_date, renewal_amount, renewal_type, renewal_status, probability_percent, owner, @last_contact_date, @next_contact_date, churn_risk, @churn_reason, @notes)
    SET last_contact_date = NULLIF(@last_contact_date, ''), next_contact_date = NULLIF(@next_contact_date, ''), churn_reason = NULLIF(@churn_reason, ''), notes = NULLIF(@notes, '');

CREATE TEMPORARY TABLE sales_data.manifest (text LONGTEXT NOT NULL) CHARACTER SET utf8mb4;
LOAD DATA LOCAL INFILE 'manifest.json' INTO TABLE sales_data.manifest CHARACTER SET utf8mb4
    FIELDS TERMINATED BY '\t' ESCAPED BY '' LINES TERMINATED BY '\0' (text);
CREATE TEMPORARY TABLE sales_data.counted (table_name VARCHAR(100) NOT NULL, loaded BIGINT NOT NULL, made BIGINT NOT NULL,
    CONSTRAINT `Tables hold other rows than manifest.json counts` CHECK (loaded = made)) CHARACTER SET utf8mb4;
INSERT INTO sales_data.counted
SELECT counted.table_name, counted.loaded, listed.made FROM (
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
) AS counted
INNER JOIN (
    SELECT entry.table_name, entry.made FROM sales_data.manifest,
        JSON_TABLE(text, '$.tables[*]' COLUMNS (table_name VARCHAR(100) PATH '$.name', made BIGINT PATH '$.rows')) AS entry
) AS listed ON CONVERT(listed.table_name USING utf8mb4) COLLATE utf8mb4_bin = counted.table_name;
DROP TEMPORARY TABLE sales_data.manifest, sales_data.counted;

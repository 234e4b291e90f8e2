-- Loads a data set written by salescape generate --format parquet, at once or in parts.
-- 1. Run derived/ddl/snowflake.sql in the database, and the four statements below.
-- 2. Put the files on the stage, with the Snowflake CLI:
--      snow stage copy salescape-parquet @salescape.public.salescape_files --recursive --no-auto-compress
-- 3. Run all of this script.

-- To be set: the database.
USE DATABASE salescape;
USE SCHEMA public;
CREATE STAGE IF NOT EXISTS salescape_files FILE_FORMAT = (TYPE = PARQUET USE_LOGICAL_TYPE = TRUE);
CREATE FILE FORMAT IF NOT EXISTS salescape_manifest TYPE = JSON;

COPY INTO sales_data.customers (customer_id, customer_name, industry, company_size, region, country, annual_revenue, account_owner, created_date, customer_tier)
    FROM (SELECT $1:"customer_id"::VARCHAR(50), $1:"customer_name"::VARCHAR(200), $1:"industry"::VARCHAR(100), $1:"company_size"::VARCHAR(50), $1:"region"::VARCHAR(100), $1:"country"::VARCHAR(100), $1:"annual_revenue"::NUMBER(15,2), $1:"account_owner"::VARCHAR(100), $1:"created_date"::DATE, $1:"customer_tier"::VARCHAR(50) FROM @salescape_files)
    PATTERN = '(.*/)?sales_data/customers(/part-[0-9]+)?[.]parquet';
COPY INTO sales_data.products (product_id, product_name, product_category, current_version, unit_price, product_line, release_date)
    FROM (SELECT $1:"product_id"::VARCHAR(50), $1:"product_name"::VARCHAR(200), $1:"product_category"::VARCHAR(100), $1:"current_version"::VARCHAR(50), $1:"unit_price"::NUMBER(15,2), $1:"product_line"::VARCHAR(50), $1:"release_date"::DATE FROM @salescape_files)
    PATTERN = '(.*/)?sales_data/products(/part-[0-9]+)?[.]parquet';
COPY INTO sales_data.customer_products (install_id, customer_id, product_id, version_number, license_count, install_date, contract_value, renewal_date, usage_tier, support_level)
    FROM (SELECT $1:"install_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"product_id"::VARCHAR(50), $1:"version_number"::VARCHAR(50), $1:"license_count"::NUMBER(10,0), $1:"install_date"::DATE, $1:"contract_value"::NUMBER(15,2), $1:"renewal_date"::DATE, $1:"usage_tier"::VARCHAR(50), $1:"support_level"::VARCHAR(50) FROM @salescape_files)
    PATTERN = '(.*/)?sales_data/customer_products(/part-[0-9]+)?[.]parquet';
COPY INTO sales_data.opportunities (opportunity_id, customer_id, product_id, opportunity_name, stage, amount, probability, close_date, created_date, opportunity_type, region, sales_rep, lead_source, competitor)
    FROM (SELECT $1:"opportunity_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"product_id"::VARCHAR(50), $1:"opportunity_name"::VARCHAR(500), $1:"stage"::VARCHAR(100), $1:"amount"::NUMBER(15,2), $1:"probability"::NUMBER(10,0), $1:"close_date"::DATE, $1:"created_date"::DATE, $1:"opportunity_type"::VARCHAR(100), $1:"region"::VARCHAR(100), $1:"sales_rep"::VARCHAR(100), $1:"lead_source"::VARCHAR(100), $1:"competitor"::VARCHAR(200) FROM @salescape_files)
    PATTERN = '(.*/)?sales_data/opportunities(/part-[0-9]+)?[.]parquet';
COPY INTO sales_data.closed_deals (deal_id, opportunity_id, customer_id, product_id, deal_value, close_date, quarter, fiscal_year, status, win_loss_reason, sales_cycle_days, discount_percent, region, sales_rep)
    FROM (SELECT $1:"deal_id"::VARCHAR(50), $1:"opportunity_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"product_id"::VARCHAR(50), $1:"deal_value"::NUMBER(15,2), $1:"close_date"::DATE, $1:"quarter"::VARCHAR(20), $1:"fiscal_year"::NUMBER(10,0), $1:"status"::VARCHAR(20), $1:"win_loss_reason"::VARCHAR(200), $1:"sales_cycle_days"::NUMBER(10,0), $1:"discount_percent"::NUMBER(5,2), $1:"region"::VARCHAR(100), $1:"sales_rep"::VARCHAR(100) FROM @salescape_files)
    PATTERN = '(.*/)?sales_data/closed_deals(/part-[0-9]+)?[.]parquet';
COPY INTO sales_data.sales_targets (target_id, quarter, region, product_id, target_amount, sales_rep)
    FROM (SELECT $1:"target_id"::VARCHAR(50), $1:"quarter"::VARCHAR(20), $1:"region"::VARCHAR(100), $1:"product_id"::VARCHAR(50), $1:"target_amount"::NUMBER(15,2), $1:"sales_rep"::VARCHAR(100) FROM @salescape_files)
    PATTERN = '(.*/)?sales_data/sales_targets(/part-[0-9]+)?[.]parquet';
COPY INTO sales_data.customer_attributes (attribute_id, customer_id, attribute_type, attribute_value, created_date)
    FROM (SELECT $1:"attribute_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"attribute_type"::VARCHAR(100), $1:"attribute_value"::VARCHAR(200), $1:"created_date"::DATE FROM @salescape_files)
    PATTERN = '(.*/)?sales_data/customer_attributes(/part-[0-9]+)?[.]parquet';
COPY INTO usage_data.product_usage_summary (usage_id, customer_id, product_id, usage_date, active_users, total_sessions, avg_session_duration_min, feature_adoption_score, data_volume_gb, api_calls, error_rate_percent, login_count, license_utilization, health_score)
    FROM (SELECT $1:"usage_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"product_id"::VARCHAR(50), $1:"usage_date"::DATE, $1:"active_users"::NUMBER(10,0), $1:"total_sessions"::NUMBER(10,0), $1:"avg_session_duration_min"::NUMBER(10,2), $1:"feature_adoption_score"::NUMBER(5,2), $1:"data_volume_gb"::NUMBER(15,2), $1:"api_calls"::NUMBER(10,0), $1:"error_rate_percent"::NUMBER(5,2), $1:"login_count"::NUMBER(10,0), $1:"license_utilization"::NUMBER(5,2), $1:"health_score"::VARCHAR(50) FROM @salescape_files)
    PATTERN = '(.*/)?usage_data/product_usage_summary(/part-[0-9]+)?[.]parquet';
COPY INTO usage_data.feature_usage (feature_usage_id, customer_id, product_id, feature_name, usage_date, usage_count, unique_users, adoption_status)
    FROM (SELECT $1:"feature_usage_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"product_id"::VARCHAR(50), $1:"feature_name"::VARCHAR(200), $1:"usage_date"::DATE, $1:"usage_count"::NUMBER(10,0), $1:"unique_users"::NUMBER(10,0), $1:"adoption_status"::VARCHAR(50) FROM @salescape_files)
    PATTERN = '(.*/)?usage_data/feature_usage(/part-[0-9]+)?[.]parquet';
COPY INTO usage_data.product_health_alerts (alert_id, customer_id, product_id, alert_date, alert_type, severity, status, assigned_to, resolution_date)
    FROM (SELECT $1:"alert_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"product_id"::VARCHAR(50), $1:"alert_date"::DATE, $1:"alert_type"::VARCHAR(200), $1:"severity"::VARCHAR(50), $1:"status"::VARCHAR(50), $1:"assigned_to"::VARCHAR(100), $1:"resolution_date"::DATE FROM @salescape_files)
    PATTERN = '(.*/)?usage_data/product_health_alerts(/part-[0-9]+)?[.]parquet';
COPY INTO marketing_data.campaigns (campaign_id, campaign_name, campaign_type, channel, start_date, end_date, budget, target_audience, region, product_focus, status, owner)
    FROM (SELECT $1:"campaign_id"::VARCHAR(50), $1:"campaign_name"::VARCHAR(500), $1:"campaign_type"::VARCHAR(100), $1:"channel"::VARCHAR(100), $1:"start_date"::DATE, $1:"end_date"::DATE, $1:"budget"::NUMBER(15,2), $1:"target_audience"::VARCHAR(100), $1:"region"::VARCHAR(100), $1:"product_focus"::VARCHAR(50), $1:"status"::VARCHAR(50), $1:"owner"::VARCHAR(100) FROM @salescape_files)
    PATTERN = '(.*/)?marketing_data/campaigns(/part-[0-9]+)?[.]parquet';
COPY INTO marketing_data.events (event_id, event_name, event_type, event_date, location, region, expected_attendees, actual_attendees, budget, products_showcased, lead_goal, campaign_id)
    FROM (SELECT $1:"event_id"::VARCHAR(50), $1:"event_name"::VARCHAR(500), $1:"event_type"::VARCHAR(100), $1:"event_date"::DATE, $1:"location"::VARCHAR(200), $1:"region"::VARCHAR(100), $1:"expected_attendees"::NUMBER(10,0), $1:"actual_attendees"::NUMBER(10,0), $1:"budget"::NUMBER(15,2), $1:"products_showcased"::VARCHAR(1000), $1:"lead_goal"::NUMBER(10,0), $1:"campaign_id"::VARCHAR(50) FROM @salescape_files)
    PATTERN = '(.*/)?marketing_data/events(/part-[0-9]+)?[.]parquet';
COPY INTO marketing_data.leads (lead_id, company_name, contact_name, email, phone, title, industry, company_size, region, country, lead_source, campaign_id, event_id, lead_score, lead_status, created_date, last_activity_date, assigned_to, products_interested, converted_to_opp_id, conversion_date)
    FROM (SELECT $1:"lead_id"::VARCHAR(50), $1:"company_name"::VARCHAR(200), $1:"contact_name"::VARCHAR(200), $1:"email"::VARCHAR(200), $1:"phone"::VARCHAR(50), $1:"title"::VARCHAR(100), $1:"industry"::VARCHAR(100), $1:"company_size"::VARCHAR(50), $1:"region"::VARCHAR(100), $1:"country"::VARCHAR(100), $1:"lead_source"::VARCHAR(100), $1:"campaign_id"::VARCHAR(50), $1:"event_id"::VARCHAR(50), $1:"lead_score"::NUMBER(10,0), $1:"lead_status"::VARCHAR(50), $1:"created_date"::DATE, $1:"last_activity_date"::DATE, $1:"assigned_to"::VARCHAR(100), $1:"products_interested"::VARCHAR(500), $1:"converted_to_opp_id"::VARCHAR(50), $1:"conversion_date"::DATE FROM @salescape_files)
    PATTERN = '(.*/)?marketing_data/leads(/part-[0-9]+)?[.]parquet';
COPY INTO marketing_data.campaign_engagement (engagement_id, campaign_id, lead_id, contact_id, engagement_type, engagement_date, asset_name, engagement_score)
    FROM (SELECT $1:"engagement_id"::VARCHAR(50), $1:"campaign_id"::VARCHAR(50), $1:"lead_id"::VARCHAR(50), $1:"contact_id"::VARCHAR(200), $1:"engagement_type"::VARCHAR(100), $1:"engagement_date"::DATE, $1:"asset_name"::VARCHAR(500), $1:"engagement_score"::NUMBER(10,0) FROM @salescape_files)
    PATTERN = '(.*/)?marketing_data/campaign_engagement(/part-[0-9]+)?[.]parquet';
COPY INTO marketing_data.marketing_attribution (attribution_id, opportunity_id, deal_id, campaign_id, event_id, touchpoint_order, touchpoint_date, attribution_weight, attribution_model)
    FROM (SELECT $1:"attribution_id"::VARCHAR(50), $1:"opportunity_id"::VARCHAR(50), $1:"deal_id"::VARCHAR(50), $1:"campaign_id"::VARCHAR(50), $1:"event_id"::VARCHAR(50), $1:"touchpoint_order"::NUMBER(10,0), $1:"touchpoint_date"::DATE, $1:"attribution_weight"::NUMBER(5,2), $1:"attribution_model"::VARCHAR(100) FROM @salescape_files)
    PATTERN = '(.*/)?marketing_data/marketing_attribution(/part-[0-9]+)?[.]parquet';
COPY INTO marketing_data.webinar_attendance (attendance_id, event_id, lead_id, registration_date, attended, attendance_duration_min, poll_responses, questions_asked, follow_up_requested)
    FROM (SELECT $1:"attendance_id"::VARCHAR(50), $1:"event_id"::VARCHAR(50), $1:"lead_id"::VARCHAR(50), $1:"registration_date"::DATE, $1:"attended"::VARCHAR(10), $1:"attendance_duration_min"::NUMBER(10,0), $1:"poll_responses"::VARCHAR(10), $1:"questions_asked"::NUMBER(10,0), $1:"follow_up_requested"::VARCHAR(10) FROM @salescape_files)
    PATTERN = '(.*/)?marketing_data/webinar_attendance(/part-[0-9]+)?[.]parquet';
COPY INTO support_data.support_tickets (ticket_id, ticket_number, customer_id, product_id, contact_name, contact_email, subject, description, priority, severity, status, ticket_type, category, created_date, first_response_date, resolved_date, closed_date, assigned_to, escalated, escalation_date, sla_status, channel, product_version, environment)
    FROM (SELECT $1:"ticket_id"::VARCHAR(50), $1:"ticket_number"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"product_id"::VARCHAR(50), $1:"contact_name"::VARCHAR(200), $1:"contact_email"::VARCHAR(200), $1:"subject"::VARCHAR(500), $1:"description"::VARCHAR, $1:"priority"::VARCHAR(50), $1:"severity"::VARCHAR(50), $1:"status"::VARCHAR(50), $1:"ticket_type"::VARCHAR(100), $1:"category"::VARCHAR(100), $1:"created_date"::DATE, $1:"first_response_date"::DATE, $1:"resolved_date"::DATE, $1:"closed_date"::DATE, $1:"assigned_to"::VARCHAR(100), $1:"escalated"::VARCHAR(10), $1:"escalation_date"::DATE, $1:"sla_status"::VARCHAR(50), $1:"channel"::VARCHAR(50), $1:"product_version"::VARCHAR(50), $1:"environment"::VARCHAR(50) FROM @salescape_files)
    PATTERN = '(.*/)?support_data/support_tickets(/part-[0-9]+)?[.]parquet';
COPY INTO support_data.ticket_comments (comment_id, ticket_id, comment_date, commenter_type, commenter_name, comment_text, internal_note, time_spent_min)
    FROM (SELECT $1:"comment_id"::VARCHAR(50), $1:"ticket_id"::VARCHAR(50), $1:"comment_date"::DATE, $1:"commenter_type"::VARCHAR(50), $1:"commenter_name"::VARCHAR(100), $1:"comment_text"::VARCHAR, $1:"internal_note"::VARCHAR(10), $1:"time_spent_min"::NUMBER(10,0) FROM @salescape_files)
    PATTERN = '(.*/)?support_data/ticket_comments(/part-[0-9]+)?[.]parquet';
COPY INTO support_data.customer_satisfaction (csat_id, ticket_id, customer_id, survey_date, response_date, satisfaction_score, would_recommend, feedback_text, response_time_rating, resolution_quality_rating, agent_rating, survey_type)
    FROM (SELECT $1:"csat_id"::VARCHAR(50), $1:"ticket_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"survey_date"::DATE, $1:"response_date"::DATE, $1:"satisfaction_score"::NUMBER(10,0), $1:"would_recommend"::VARCHAR(10), $1:"feedback_text"::VARCHAR, $1:"response_time_rating"::NUMBER(10,0), $1:"resolution_quality_rating"::NUMBER(10,0), $1:"agent_rating"::NUMBER(10,0), $1:"survey_type"::VARCHAR(50) FROM @salescape_files)
    PATTERN = '(.*/)?support_data/customer_satisfaction(/part-[0-9]+)?[.]parquet';
COPY INTO support_data.sla_policies (sla_policy_id, customer_tier, priority, first_response_target_min, resolution_target_hours, business_hours_only, active, effective_date)
    FROM (SELECT $1:"sla_policy_id"::VARCHAR(50), $1:"customer_tier"::VARCHAR(50), $1:"priority"::VARCHAR(50), $1:"first_response_target_min"::NUMBER(10,0), $1:"resolution_target_hours"::NUMBER(10,0), $1:"business_hours_only"::VARCHAR(10), $1:"active"::VARCHAR(10), $1:"effective_date"::DATE FROM @salescape_files)
    PATTERN = '(.*/)?support_data/sla_policies(/part-[0-9]+)?[.]parquet';
COPY INTO support_data.sla_breaches (breach_id, ticket_id, customer_id, breach_type, target_time, actual_time, breach_duration_min, breach_date, reason, credited)
    FROM (SELECT $1:"breach_id"::VARCHAR(50), $1:"ticket_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"breach_type"::VARCHAR(50), $1:"target_time"::NUMBER(10,0), $1:"actual_time"::NUMBER(10,0), $1:"breach_duration_min"::NUMBER(10,0), $1:"breach_date"::DATE, $1:"reason"::VARCHAR(200), $1:"credited"::VARCHAR(10) FROM @salescape_files)
    PATTERN = '(.*/)?support_data/sla_breaches(/part-[0-9]+)?[.]parquet';
COPY INTO support_data.knowledge_base (kb_id, article_title, article_category, product_id, product_version, content, created_date, last_updated, author, views_count, helpfulness_score, related_tickets_count, status, tags)
    FROM (SELECT $1:"kb_id"::VARCHAR(50), $1:"article_title"::VARCHAR(500), $1:"article_category"::VARCHAR(100), $1:"product_id"::VARCHAR(50), $1:"product_version"::VARCHAR(50), $1:"content"::VARCHAR, $1:"created_date"::DATE, $1:"last_updated"::DATE, $1:"author"::VARCHAR(100), $1:"views_count"::NUMBER(10,0), $1:"helpfulness_score"::NUMBER(5,2), $1:"related_tickets_count"::NUMBER(10,0), $1:"status"::VARCHAR(50), $1:"tags"::VARCHAR(500) FROM @salescape_files)
    PATTERN = '(.*/)?support_data/knowledge_base(/part-[0-9]+)?[.]parquet';
COPY INTO support_data.ticket_resolution (resolution_id, ticket_id, resolution_date, resolution_type, resolution_notes, root_cause, kb_article_id, workaround_provided, permanent_fix, engineer_assigned, effort_hours)
    FROM (SELECT $1:"resolution_id"::VARCHAR(50), $1:"ticket_id"::VARCHAR(50), $1:"resolution_date"::DATE, $1:"resolution_type"::VARCHAR(100), $1:"resolution_notes"::VARCHAR, $1:"root_cause"::VARCHAR(200), $1:"kb_article_id"::VARCHAR(50), $1:"workaround_provided"::VARCHAR(10), $1:"permanent_fix"::VARCHAR(10), $1:"engineer_assigned"::VARCHAR(100), $1:"effort_hours"::NUMBER(10,1) FROM @salescape_files)
    PATTERN = '(.*/)?support_data/ticket_resolution(/part-[0-9]+)?[.]parquet';
COPY INTO support_data.ticket_tags (tag_id, ticket_id, tag_name, tagged_by, tagged_date)
    FROM (SELECT $1:"tag_id"::VARCHAR(50), $1:"ticket_id"::VARCHAR(50), $1:"tag_name"::VARCHAR(100), $1:"tagged_by"::VARCHAR(100), $1:"tagged_date"::DATE FROM @salescape_files)
    PATTERN = '(.*/)?support_data/ticket_tags(/part-[0-9]+)?[.]parquet';
COPY INTO support_data.escalations (escalation_id, ticket_id, customer_id, escalation_level, escalated_from, escalated_to, escalation_date, escalation_reason, resolved_at_level, resolution_date)
    FROM (SELECT $1:"escalation_id"::VARCHAR(50), $1:"ticket_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"escalation_level"::VARCHAR(100), $1:"escalated_from"::VARCHAR(100), $1:"escalated_to"::VARCHAR(100), $1:"escalation_date"::DATE, $1:"escalation_reason"::VARCHAR(200), $1:"resolved_at_level"::VARCHAR(100), $1:"resolution_date"::DATE FROM @salescape_files)
    PATTERN = '(.*/)?support_data/escalations(/part-[0-9]+)?[.]parquet';
COPY INTO support_data.recurring_issues (recurring_issue_id, issue_pattern, product_id, product_version, first_occurrence, last_occurrence, occurrence_count, affected_customers_count, priority, status, assigned_team, related_tickets, root_cause, fix_version)
    FROM (SELECT $1:"recurring_issue_id"::VARCHAR(50), $1:"issue_pattern"::VARCHAR(500), $1:"product_id"::VARCHAR(50), $1:"product_version"::VARCHAR(50), $1:"first_occurrence"::DATE, $1:"last_occurrence"::DATE, $1:"occurrence_count"::NUMBER(10,0), $1:"affected_customers_count"::NUMBER(10,0), $1:"priority"::VARCHAR(50), $1:"status"::VARCHAR(50), $1:"assigned_team"::VARCHAR(100), $1:"related_tickets"::VARCHAR(1000), $1:"root_cause"::VARCHAR, $1:"fix_version"::VARCHAR(50) FROM @salescape_files)
    PATTERN = '(.*/)?support_data/recurring_issues(/part-[0-9]+)?[.]parquet';
COPY INTO support_data.support_agent_metrics (metric_id, agent_name, metric_date, tickets_opened, tickets_closed, avg_resolution_time_hrs, first_response_time_avg, csat_score_avg, sla_breach_count, escalation_count, reopened_tickets_count, utilization_percent)
    FROM (SELECT $1:"metric_id"::VARCHAR(50), $1:"agent_name"::VARCHAR(100), $1:"metric_date"::DATE, $1:"tickets_opened"::NUMBER(10,0), $1:"tickets_closed"::NUMBER(10,0), $1:"avg_resolution_time_hrs"::NUMBER(10,2), $1:"first_response_time_avg"::NUMBER(10,2), $1:"csat_score_avg"::NUMBER(5,2), $1:"sla_breach_count"::NUMBER(10,0), $1:"escalation_count"::NUMBER(10,0), $1:"reopened_tickets_count"::NUMBER(10,0), $1:"utilization_percent"::NUMBER(5,2) FROM @salescape_files)
    PATTERN = '(.*/)?support_data/support_agent_metrics(/part-[0-9]+)?[.]parquet';
COPY INTO sales_data.customer_contacts (contact_id, customer_id, first_name, last_name, email, phone, title, department, role_type, is_primary, linkedin_url, last_contact_date, created_date, status)
    FROM (SELECT $1:"contact_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"first_name"::VARCHAR(100), $1:"last_name"::VARCHAR(100), $1:"email"::VARCHAR(200), $1:"phone"::VARCHAR(50), $1:"title"::VARCHAR(100), $1:"department"::VARCHAR(100), $1:"role_type"::VARCHAR(50), $1:"is_primary"::VARCHAR(10), $1:"linkedin_url"::VARCHAR(500), $1:"last_contact_date"::DATE, $1:"created_date"::DATE, $1:"status"::VARCHAR(50) FROM @salescape_files)
    PATTERN = '(.*/)?sales_data/customer_contacts(/part-[0-9]+)?[.]parquet';
COPY INTO sales_data.account_hierarchy (hierarchy_id, parent_customer_id, child_customer_id, relationship_type, ownership_percent, created_date)
    FROM (SELECT $1:"hierarchy_id"::VARCHAR(50), $1:"parent_customer_id"::VARCHAR(50), $1:"child_customer_id"::VARCHAR(50), $1:"relationship_type"::VARCHAR(100), $1:"ownership_percent"::NUMBER(5,2), $1:"created_date"::DATE FROM @salescape_files)
    PATTERN = '(.*/)?sales_data/account_hierarchy(/part-[0-9]+)?[.]parquet';
COPY INTO sales_data.customer_notes (note_id, customer_id, contact_id, note_date, note_type, created_by, subject, note_text, opportunity_id, next_action, next_action_date)
    FROM (SELECT $1:"note_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"contact_id"::VARCHAR(50), $1:"note_date"::DATE, $1:"note_type"::VARCHAR(50), $1:"created_by"::VARCHAR(100), $1:"subject"::VARCHAR(500), $1:"note_text"::VARCHAR, $1:"opportunity_id"::VARCHAR(50), $1:"next_action"::VARCHAR(200), $1:"next_action_date"::DATE FROM @salescape_files)
    PATTERN = '(.*/)?sales_data/customer_notes(/part-[0-9]+)?[.]parquet';
COPY INTO sales_data.competitive_intelligence (intel_id, customer_id, opportunity_id, competitor_name, competitor_product, intel_date, intel_source, competitor_strength, competitor_weakness, our_position, intel_type, notes)
    FROM (SELECT $1:"intel_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"opportunity_id"::VARCHAR(50), $1:"competitor_name"::VARCHAR(200), $1:"competitor_product"::VARCHAR(200), $1:"intel_date"::DATE, $1:"intel_source"::VARCHAR(100), $1:"competitor_strength"::VARCHAR(200), $1:"competitor_weakness"::VARCHAR(200), $1:"our_position"::VARCHAR(50), $1:"intel_type"::VARCHAR(100), $1:"notes"::VARCHAR FROM @salescape_files)
    PATTERN = '(.*/)?sales_data/competitive_intelligence(/part-[0-9]+)?[.]parquet';
COPY INTO sales_data.quotes (quote_id, quote_number, opportunity_id, customer_id, quote_date, expiration_date, total_amount, discount_percent, payment_terms, delivery_terms, status, created_by, approved_by, approval_date, notes)
    FROM (SELECT $1:"quote_id"::VARCHAR(50), $1:"quote_number"::VARCHAR(50), $1:"opportunity_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"quote_date"::DATE, $1:"expiration_date"::DATE, $1:"total_amount"::NUMBER(15,2), $1:"discount_percent"::NUMBER(5,2), $1:"payment_terms"::VARCHAR(50), $1:"delivery_terms"::VARCHAR(100), $1:"status"::VARCHAR(50), $1:"created_by"::VARCHAR(100), $1:"approved_by"::VARCHAR(100), $1:"approval_date"::DATE, $1:"notes"::VARCHAR FROM @salescape_files)
    PATTERN = '(.*/)?sales_data/quotes(/part-[0-9]+)?[.]parquet';
COPY INTO sales_data.quote_line_items (line_item_id, quote_id, product_id, quantity, unit_price, discount_percent, line_total, description, product_version, license_type, term_months)
    FROM (SELECT $1:"line_item_id"::VARCHAR(50), $1:"quote_id"::VARCHAR(50), $1:"product_id"::VARCHAR(50), $1:"quantity"::NUMBER(10,0), $1:"unit_price"::NUMBER(15,2), $1:"discount_percent"::NUMBER(5,2), $1:"line_total"::NUMBER(15,2), $1:"description"::VARCHAR(500), $1:"product_version"::VARCHAR(50), $1:"license_type"::VARCHAR(50), $1:"term_months"::NUMBER(10,0) FROM @salescape_files)
    PATTERN = '(.*/)?sales_data/quote_line_items(/part-[0-9]+)?[.]parquet';
COPY INTO sales_data.contracts (contract_id, contract_number, customer_id, opportunity_id, quote_id, contract_type, start_date, end_date, contract_value, annual_value, payment_schedule, auto_renew, renewal_notice_days, status, signed_date, signed_by_customer, signed_by_vendor)
    FROM (SELECT $1:"contract_id"::VARCHAR(50), $1:"contract_number"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"opportunity_id"::VARCHAR(50), $1:"quote_id"::VARCHAR(50), $1:"contract_type"::VARCHAR(100), $1:"start_date"::DATE, $1:"end_date"::DATE, $1:"contract_value"::NUMBER(15,2), $1:"annual_value"::NUMBER(15,2), $1:"payment_schedule"::VARCHAR(50), $1:"auto_renew"::VARCHAR(10), $1:"renewal_notice_days"::NUMBER(10,0), $1:"status"::VARCHAR(50), $1:"signed_date"::DATE, $1:"signed_by_customer"::VARCHAR(200), $1:"signed_by_vendor"::VARCHAR(200) FROM @salescape_files)
    PATTERN = '(.*/)?sales_data/contracts(/part-[0-9]+)?[.]parquet';
COPY INTO sales_data.revenue_recognition (recognition_id, contract_id, customer_id, recognition_date, recognition_amount, recognition_type, fiscal_quarter, fiscal_year, product_id, region, deferred_revenue, recognized_to_date)
    FROM (SELECT $1:"recognition_id"::VARCHAR(50), $1:"contract_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"recognition_date"::DATE, $1:"recognition_amount"::NUMBER(15,2), $1:"recognition_type"::VARCHAR(50), $1:"fiscal_quarter"::VARCHAR(20), $1:"fiscal_year"::NUMBER(10,0), $1:"product_id"::VARCHAR(50), $1:"region"::VARCHAR(100), $1:"deferred_revenue"::NUMBER(15,2), $1:"recognized_to_date"::NUMBER(15,2) FROM @salescape_files)
    PATTERN = '(.*/)?sales_data/revenue_recognition(/part-[0-9]+)?[.]parquet';
COPY INTO sales_data.territories (territory_id, territory_name, region, country_list, territory_type, sales_rep, manager, quota, active, effective_date)
    FROM (SELECT $1:"territory_id"::VARCHAR(50), $1:"territory_name"::VARCHAR(200), $1:"region"::VARCHAR(100), $1:"country_list"::VARCHAR(1000), $1:"territory_type"::VARCHAR(100), $1:"sales_rep"::VARCHAR(100), $1:"manager"::VARCHAR(100), $1:"quota"::NUMBER(15,2), $1:"active"::VARCHAR(10), $1:"effective_date"::DATE FROM @salescape_files)
    PATTERN = '(.*/)?sales_data/territories(/part-[0-9]+)?[.]parquet';
COPY INTO usage_data.api_usage (api_usage_id, customer_id, product_id, usage_date, endpoint, method, call_count, success_count, error_count, avg_response_time_ms, data_transferred_gb, authentication_type)
    FROM (SELECT $1:"api_usage_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"product_id"::VARCHAR(50), $1:"usage_date"::DATE, $1:"endpoint"::VARCHAR(200), $1:"method"::VARCHAR(20), $1:"call_count"::NUMBER(10,0), $1:"success_count"::NUMBER(10,0), $1:"error_count"::NUMBER(10,0), $1:"avg_response_time_ms"::NUMBER(10,2), $1:"data_transferred_gb"::NUMBER(15,2), $1:"authentication_type"::VARCHAR(50) FROM @salescape_files)
    PATTERN = '(.*/)?usage_data/api_usage(/part-[0-9]+)?[.]parquet';
COPY INTO usage_data.integration_usage (integration_id, customer_id, product_id, integration_name, integration_type, status, install_date, last_sync_date, sync_frequency, records_synced, error_count, config_json)
    FROM (SELECT $1:"integration_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"product_id"::VARCHAR(50), $1:"integration_name"::VARCHAR(200), $1:"integration_type"::VARCHAR(100), $1:"status"::VARCHAR(50), $1:"install_date"::DATE, $1:"last_sync_date"::DATE, $1:"sync_frequency"::VARCHAR(50), $1:"records_synced"::NUMBER(10,0), $1:"error_count"::NUMBER(10,0), PARSE_JSON($1:"config_json"::VARCHAR) FROM @salescape_files)
    PATTERN = '(.*/)?usage_data/integration_usage(/part-[0-9]+)?[.]parquet';
COPY INTO usage_data.license_usage (license_usage_id, customer_id, product_id, usage_date, licenses_purchased, licenses_active, licenses_available, utilization_percent, peak_usage_date, peak_usage_count, overage_count, overage_charges)
    FROM (SELECT $1:"license_usage_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"product_id"::VARCHAR(50), $1:"usage_date"::DATE, $1:"licenses_purchased"::NUMBER(10,0), $1:"licenses_active"::NUMBER(10,0), $1:"licenses_available"::NUMBER(10,0), $1:"utilization_percent"::NUMBER(5,2), $1:"peak_usage_date"::DATE, $1:"peak_usage_count"::NUMBER(10,0), $1:"overage_count"::NUMBER(10,0), $1:"overage_charges"::NUMBER(15,2) FROM @salescape_files)
    PATTERN = '(.*/)?usage_data/license_usage(/part-[0-9]+)?[.]parquet';
COPY INTO usage_data.data_quality_metrics (quality_metric_id, customer_id, product_id, metric_date, completeness_score, accuracy_score, consistency_score, timeliness_score, duplicate_records, null_values_percent, validation_errors, overall_quality_score)
    FROM (SELECT $1:"quality_metric_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"product_id"::VARCHAR(50), $1:"metric_date"::DATE, $1:"completeness_score"::NUMBER(5,2), $1:"accuracy_score"::NUMBER(5,2), $1:"consistency_score"::NUMBER(5,2), $1:"timeliness_score"::NUMBER(5,2), $1:"duplicate_records"::NUMBER(10,0), $1:"null_values_percent"::NUMBER(5,2), $1:"validation_errors"::NUMBER(10,0), $1:"overall_quality_score"::NUMBER(5,2) FROM @salescape_files)
    PATTERN = '(.*/)?usage_data/data_quality_metrics(/part-[0-9]+)?[.]parquet';
COPY INTO usage_data.performance_metrics (performance_id, customer_id, product_id, metric_date, avg_page_load_time_ms, avg_query_time_ms, uptime_percent, downtime_minutes, peak_concurrent_users, avg_concurrent_users, cpu_utilization_percent, memory_utilization_percent, storage_used_gb)
    FROM (SELECT $1:"performance_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"product_id"::VARCHAR(50), $1:"metric_date"::DATE, $1:"avg_page_load_time_ms"::NUMBER(10,2), $1:"avg_query_time_ms"::NUMBER(10,2), $1:"uptime_percent"::NUMBER(5,2), $1:"downtime_minutes"::NUMBER(10,0), $1:"peak_concurrent_users"::NUMBER(10,0), $1:"avg_concurrent_users"::NUMBER(10,0), $1:"cpu_utilization_percent"::NUMBER(5,2), $1:"memory_utilization_percent"::NUMBER(5,2), $1:"storage_used_gb"::NUMBER(15,2) FROM @salescape_files)
    PATTERN = '(.*/)?usage_data/performance_metrics(/part-[0-9]+)?[.]parquet';
COPY INTO marketing_data.content_assets (asset_id, asset_name, asset_type, product_focus, topic, publish_date, author, downloads_count, views_count, avg_time_spent_min, conversion_rate, gated, file_url, status)
    FROM (SELECT $1:"asset_id"::VARCHAR(50), $1:"asset_name"::VARCHAR(500), $1:"asset_type"::VARCHAR(100), $1:"product_focus"::VARCHAR(50), $1:"topic"::VARCHAR(200), $1:"publish_date"::DATE, $1:"author"::VARCHAR(100), $1:"downloads_count"::NUMBER(10,0), $1:"views_count"::NUMBER(10,0), $1:"avg_time_spent_min"::NUMBER(10,2), $1:"conversion_rate"::NUMBER(5,2), $1:"gated"::VARCHAR(10), $1:"file_url"::VARCHAR(500), $1:"status"::VARCHAR(50) FROM @salescape_files)
    PATTERN = '(.*/)?marketing_data/content_assets(/part-[0-9]+)?[.]parquet';
COPY INTO marketing_data.email_campaigns (email_campaign_id, campaign_id, email_name, send_date, recipient_count, delivered_count, open_count, open_rate_percent, click_count, click_rate_percent, bounce_count, unsubscribe_count, spam_complaint_count, conversion_count)
    FROM (SELECT $1:"email_campaign_id"::VARCHAR(50), $1:"campaign_id"::VARCHAR(50), $1:"email_name"::VARCHAR(500), $1:"send_date"::DATE, $1:"recipient_count"::NUMBER(10,0), $1:"delivered_count"::NUMBER(10,0), $1:"open_count"::NUMBER(10,0), $1:"open_rate_percent"::NUMBER(5,2), $1:"click_count"::NUMBER(10,0), $1:"click_rate_percent"::NUMBER(5,2), $1:"bounce_count"::NUMBER(10,0), $1:"unsubscribe_count"::NUMBER(10,0), $1:"spam_complaint_count"::NUMBER(10,0), $1:"conversion_count"::NUMBER(10,0) FROM @salescape_files)
    PATTERN = '(.*/)?marketing_data/email_campaigns(/part-[0-9]+)?[.]parquet';
COPY INTO marketing_data.social_media_engagement (social_engagement_id, campaign_id, platform, post_date, post_type, content_type, impressions, reach, engagement_count, click_count, video_views, lead_count, spend, post_url)
    FROM (SELECT $1:"social_engagement_id"::VARCHAR(50), $1:"campaign_id"::VARCHAR(50), $1:"platform"::VARCHAR(100), $1:"post_date"::DATE, $1:"post_type"::VARCHAR(50), $1:"content_type"::VARCHAR(50), $1:"impressions"::NUMBER(10,0), $1:"reach"::NUMBER(10,0), $1:"engagement_count"::NUMBER(10,0), $1:"click_count"::NUMBER(10,0), $1:"video_views"::NUMBER(10,0), $1:"lead_count"::NUMBER(10,0), $1:"spend"::NUMBER(15,2), $1:"post_url"::VARCHAR(500) FROM @salescape_files)
    PATTERN = '(.*/)?marketing_data/social_media_engagement(/part-[0-9]+)?[.]parquet';
COPY INTO marketing_data.website_traffic (traffic_id, traffic_date, page_url, page_views, unique_visitors, avg_time_on_page_sec, bounce_rate_percent, entry_page_count, exit_page_count, conversion_count, source, campaign_id)
    FROM (SELECT $1:"traffic_id"::VARCHAR(50), $1:"traffic_date"::DATE, $1:"page_url"::VARCHAR(500), $1:"page_views"::NUMBER(10,0), $1:"unique_visitors"::NUMBER(10,0), $1:"avg_time_on_page_sec"::NUMBER(10,0), $1:"bounce_rate_percent"::NUMBER(5,2), $1:"entry_page_count"::NUMBER(10,0), $1:"exit_page_count"::NUMBER(10,0), $1:"conversion_count"::NUMBER(10,0), $1:"source"::VARCHAR(100), $1:"campaign_id"::VARCHAR(50) FROM @salescape_files)
    PATTERN = '(.*/)?marketing_data/website_traffic(/part-[0-9]+)?[.]parquet';
COPY INTO marketing_data.partner_referrals (referral_id, partner_name, partner_type, referral_date, contact_name, contact_email, company_name, industry, region, estimated_value, status, lead_id, opportunity_id, commission_percent, notes)
    FROM (SELECT $1:"referral_id"::VARCHAR(50), $1:"partner_name"::VARCHAR(200), $1:"partner_type"::VARCHAR(100), $1:"referral_date"::DATE, $1:"contact_name"::VARCHAR(200), $1:"contact_email"::VARCHAR(200), $1:"company_name"::VARCHAR(200), $1:"industry"::VARCHAR(100), $1:"region"::VARCHAR(100), $1:"estimated_value"::NUMBER(15,2), $1:"status"::VARCHAR(50), $1:"lead_id"::VARCHAR(50), $1:"opportunity_id"::VARCHAR(50), $1:"commission_percent"::NUMBER(5,2), $1:"notes"::VARCHAR FROM @salescape_files)
    PATTERN = '(.*/)?marketing_data/partner_referrals(/part-[0-9]+)?[.]parquet';
COPY INTO marketing_data.marketing_budget (budget_id, fiscal_quarter, fiscal_year, channel, campaign_type, budgeted_amount, actual_spend, variance_amount, leads_generated, opportunities_generated, pipeline_value, closed_won_value, roi_percent)
    FROM (SELECT $1:"budget_id"::VARCHAR(50), $1:"fiscal_quarter"::VARCHAR(20), $1:"fiscal_year"::NUMBER(10,0), $1:"channel"::VARCHAR(100), $1:"campaign_type"::VARCHAR(100), $1:"budgeted_amount"::NUMBER(15,2), $1:"actual_spend"::NUMBER(15,2), $1:"variance_amount"::NUMBER(15,2), $1:"leads_generated"::NUMBER(10,0), $1:"opportunities_generated"::NUMBER(10,0), $1:"pipeline_value"::NUMBER(15,2), $1:"closed_won_value"::NUMBER(15,2), $1:"roi_percent"::NUMBER(9,2) FROM @salescape_files)
    PATTERN = '(.*/)?marketing_data/marketing_budget(/part-[0-9]+)?[.]parquet';
COPY INTO marketing_data.lead_scoring_rules (rule_id, rule_name, rule_category, criteria, points, active, effective_date, created_by, last_modified)
    FROM (SELECT $1:"rule_id"::VARCHAR(50), $1:"rule_name"::VARCHAR(200), $1:"rule_category"::VARCHAR(100), $1:"criteria"::VARCHAR(500), $1:"points"::NUMBER(10,0), $1:"active"::VARCHAR(10), $1:"effective_date"::DATE, $1:"created_by"::VARCHAR(100), $1:"last_modified"::DATE FROM @salescape_files)
    PATTERN = '(.*/)?marketing_data/lead_scoring_rules(/part-[0-9]+)?[.]parquet';
COPY INTO support_data.support_channels (channel_id, channel_name, active, hours_of_operation, avg_response_time_min, satisfaction_score, volume_percent, cost_per_ticket)
    FROM (SELECT $1:"channel_id"::VARCHAR(50), $1:"channel_name"::VARCHAR(100), $1:"active"::VARCHAR(10), $1:"hours_of_operation"::VARCHAR(200), $1:"avg_response_time_min"::NUMBER(10,2), $1:"satisfaction_score"::NUMBER(5,2), $1:"volume_percent"::NUMBER(5,2), $1:"cost_per_ticket"::NUMBER(10,2) FROM @salescape_files)
    PATTERN = '(.*/)?support_data/support_channels(/part-[0-9]+)?[.]parquet';
COPY INTO support_data.ticket_worklog (worklog_id, ticket_id, agent_name, work_date, time_spent_minutes, work_description, billable, internal_only)
    FROM (SELECT $1:"worklog_id"::VARCHAR(50), $1:"ticket_id"::VARCHAR(50), $1:"agent_name"::VARCHAR(100), $1:"work_date"::DATE, $1:"time_spent_minutes"::NUMBER(10,0), $1:"work_description"::VARCHAR, $1:"billable"::VARCHAR(10), $1:"internal_only"::VARCHAR(10) FROM @salescape_files)
    PATTERN = '(.*/)?support_data/ticket_worklog(/part-[0-9]+)?[.]parquet';
COPY INTO operational_data.customer_health_score (health_score_id, customer_id, score_date, overall_score, product_usage_score, support_health_score, payment_health_score, engagement_score, sentiment_score, risk_level, churn_probability, expansion_probability, health_trend)
    FROM (SELECT $1:"health_score_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"score_date"::DATE, $1:"overall_score"::NUMBER(5,2), $1:"product_usage_score"::NUMBER(5,2), $1:"support_health_score"::NUMBER(5,2), $1:"payment_health_score"::NUMBER(5,2), $1:"engagement_score"::NUMBER(5,2), $1:"sentiment_score"::NUMBER(5,2), $1:"risk_level"::VARCHAR(50), $1:"churn_probability"::NUMBER(5,2), $1:"expansion_probability"::NUMBER(5,2), $1:"health_trend"::VARCHAR(50) FROM @salescape_files)
    PATTERN = '(.*/)?operational_data/customer_health_score(/part-[0-9]+)?[.]parquet';
COPY INTO operational_data.onboarding_progress (onboarding_id, customer_id, product_id, start_date, target_completion_date, actual_completion_date, status, progress_percent, milestone_count, milestones_completed, csm_assigned, health_status, days_to_first_value, adoption_rate)
    FROM (SELECT $1:"onboarding_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"product_id"::VARCHAR(50), $1:"start_date"::DATE, $1:"target_completion_date"::DATE, $1:"actual_completion_date"::DATE, $1:"status"::VARCHAR(50), $1:"progress_percent"::NUMBER(5,2), $1:"milestone_count"::NUMBER(10,0), $1:"milestones_completed"::NUMBER(10,0), $1:"csm_assigned"::VARCHAR(100), $1:"health_status"::VARCHAR(50), $1:"days_to_first_value"::NUMBER(10,0), $1:"adoption_rate"::NUMBER(5,2) FROM @salescape_files)
    PATTERN = '(.*/)?operational_data/onboarding_progress(/part-[0-9]+)?[.]parquet';
COPY INTO operational_data.product_releases (release_id, product_id, version_number, release_date, release_type, features_added, bugs_fixed, breaking_changes, eol_date, support_end_date, adoption_rate_percent, release_notes_url)
    FROM (SELECT $1:"release_id"::VARCHAR(50), $1:"product_id"::VARCHAR(50), $1:"version_number"::VARCHAR(50), $1:"release_date"::DATE, $1:"release_type"::VARCHAR(50), $1:"features_added"::NUMBER(10,0), $1:"bugs_fixed"::NUMBER(10,0), $1:"breaking_changes"::VARCHAR(10), $1:"eol_date"::DATE, $1:"support_end_date"::DATE, $1:"adoption_rate_percent"::NUMBER(5,2), $1:"release_notes_url"::VARCHAR(500) FROM @salescape_files)
    PATTERN = '(.*/)?operational_data/product_releases(/part-[0-9]+)?[.]parquet';
COPY INTO operational_data.customer_success_activities (activity_id, customer_id, activity_date, activity_type, csm_name, outcome, sentiment, action_items, next_activity_date, attendees, duration_minutes)
    FROM (SELECT $1:"activity_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"activity_date"::DATE, $1:"activity_type"::VARCHAR(100), $1:"csm_name"::VARCHAR(100), $1:"outcome"::VARCHAR, $1:"sentiment"::VARCHAR(50), $1:"action_items"::VARCHAR, $1:"next_activity_date"::DATE, $1:"attendees"::VARCHAR(500), $1:"duration_minutes"::NUMBER(10,0) FROM @salescape_files)
    PATTERN = '(.*/)?operational_data/customer_success_activities(/part-[0-9]+)?[.]parquet';
COPY INTO operational_data.user_accounts (user_account_id, customer_id, username, email, first_name, last_name, role, status, created_date, last_login_date, login_count, password_reset_date, mfa_enabled)
    FROM (SELECT $1:"user_account_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"username"::VARCHAR(200), $1:"email"::VARCHAR(200), $1:"first_name"::VARCHAR(100), $1:"last_name"::VARCHAR(100), $1:"role"::VARCHAR(50), $1:"status"::VARCHAR(50), $1:"created_date"::DATE, $1:"last_login_date"::DATE, $1:"login_count"::NUMBER(10,0), $1:"password_reset_date"::DATE, $1:"mfa_enabled"::VARCHAR(10) FROM @salescape_files)
    PATTERN = '(.*/)?operational_data/user_accounts(/part-[0-9]+)?[.]parquet';
COPY INTO usage_data.user_sessions (session_id, customer_id, product_id, user_id, session_start, session_end, duration_minutes, pages_viewed, actions_taken, device_type, browser, os, ip_address, location_city, location_country)
    FROM (SELECT $1:"session_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"product_id"::VARCHAR(50), $1:"user_id"::VARCHAR(100), $1:"session_start"::TIMESTAMP_NTZ(6), $1:"session_end"::TIMESTAMP_NTZ(6), $1:"duration_minutes"::NUMBER(10,0), $1:"pages_viewed"::NUMBER(10,0), $1:"actions_taken"::NUMBER(10,0), $1:"device_type"::VARCHAR(50), $1:"browser"::VARCHAR(50), $1:"os"::VARCHAR(50), $1:"ip_address"::VARCHAR(50), $1:"location_city"::VARCHAR(100), $1:"location_country"::VARCHAR(100) FROM @salescape_files)
    PATTERN = '(.*/)?usage_data/user_sessions(/part-[0-9]+)?[.]parquet';
COPY INTO usage_data.telemetry_events (event_id, customer_id, product_id, event_timestamp, event_type, event_category, severity, user_id, session_id, metadata_json)
    FROM (SELECT $1:"event_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"product_id"::VARCHAR(50), $1:"event_timestamp"::TIMESTAMP_NTZ(6), $1:"event_type"::VARCHAR(100), $1:"event_category"::VARCHAR(100), $1:"severity"::VARCHAR(50), $1:"user_id"::VARCHAR(100), $1:"session_id"::VARCHAR(100), PARSE_JSON($1:"metadata_json"::VARCHAR) FROM @salescape_files)
    PATTERN = '(.*/)?usage_data/telemetry_events(/part-[0-9]+)?[.]parquet';
COPY INTO operational_data.audit_log (audit_id, customer_id, user_account_id, event_timestamp, event_type, entity_type, entity_id, action_description, ip_address, success, error_message)
    FROM (SELECT $1:"audit_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"user_account_id"::VARCHAR(50), $1:"event_timestamp"::TIMESTAMP_NTZ(6), $1:"event_type"::VARCHAR(100), $1:"entity_type"::VARCHAR(100), $1:"entity_id"::VARCHAR(100), $1:"action_description"::VARCHAR(500), $1:"ip_address"::VARCHAR(50), $1:"success"::VARCHAR(10), $1:"error_message"::VARCHAR(500) FROM @salescape_files)
    PATTERN = '(.*/)?operational_data/audit_log(/part-[0-9]+)?[.]parquet';
COPY INTO operational_data.notifications (notification_id, customer_id, user_account_id, notification_type, priority, subject, message, sent_date, read_date, status, channel, related_entity_type, related_entity_id)
    FROM (SELECT $1:"notification_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"user_account_id"::VARCHAR(50), $1:"notification_type"::VARCHAR(100), $1:"priority"::VARCHAR(50), $1:"subject"::VARCHAR(500), $1:"message"::VARCHAR, $1:"sent_date"::DATE, $1:"read_date"::DATE, $1:"status"::VARCHAR(50), $1:"channel"::VARCHAR(50), $1:"related_entity_type"::VARCHAR(100), $1:"related_entity_id"::VARCHAR(100) FROM @salescape_files)
    PATTERN = '(.*/)?operational_data/notifications(/part-[0-9]+)?[.]parquet';
COPY INTO operational_data.invoices (invoice_id, invoice_number, customer_id, contract_id, invoice_date, due_date, total_amount, tax_amount, subtotal, status, payment_method, payment_date, payment_reference, currency, billing_period_start, billing_period_end)
    FROM (SELECT $1:"invoice_id"::VARCHAR(50), $1:"invoice_number"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"contract_id"::VARCHAR(50), $1:"invoice_date"::DATE, $1:"due_date"::DATE, $1:"total_amount"::NUMBER(15,2), $1:"tax_amount"::NUMBER(15,2), $1:"subtotal"::NUMBER(15,2), $1:"status"::VARCHAR(50), $1:"payment_method"::VARCHAR(50), $1:"payment_date"::DATE, $1:"payment_reference"::VARCHAR(100), $1:"currency"::VARCHAR(10), $1:"billing_period_start"::DATE, $1:"billing_period_end"::DATE FROM @salescape_files)
    PATTERN = '(.*/)?operational_data/invoices(/part-[0-9]+)?[.]parquet';
COPY INTO operational_data.payments (payment_id, invoice_id, customer_id, payment_date, payment_amount, payment_method, transaction_id, status, currency, processing_fee, net_amount, payment_gateway)
    FROM (SELECT $1:"payment_id"::VARCHAR(50), $1:"invoice_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"payment_date"::DATE, $1:"payment_amount"::NUMBER(15,2), $1:"payment_method"::VARCHAR(50), $1:"transaction_id"::VARCHAR(100), $1:"status"::VARCHAR(50), $1:"currency"::VARCHAR(10), $1:"processing_fee"::NUMBER(15,2), $1:"net_amount"::NUMBER(15,2), $1:"payment_gateway"::VARCHAR(100) FROM @salescape_files)
    PATTERN = '(.*/)?operational_data/payments(/part-[0-9]+)?[.]parquet';
COPY INTO operational_data.renewals (renewal_id, contract_id, customer_id, current_expiration_date, renewal_date, renewal_amount, renewal_type, renewal_status, probability_percent, owner, last_contact_date, next_contact_date, churn_risk, churn_reason, notes)
    FROM (SELECT $1:"renewal_id"::VARCHAR(50), $1:"contract_id"::VARCHAR(50), $1:"customer_id"::VARCHAR(50), $1:"current_expiration_date"::DATE, $1:"renewal_date"::DATE, $1:"renewal_amount"::NUMBER(15,2), $1:"renewal_type"::VARCHAR(50), $1:"renewal_status"::VARCHAR(50), $1:"probability_percent"::NUMBER(10,0), $1:"owner"::VARCHAR(100), $1:"last_contact_date"::DATE, $1:"next_contact_date"::DATE, $1:"churn_risk"::VARCHAR(50), $1:"churn_reason"::VARCHAR(200), $1:"notes"::VARCHAR FROM @salescape_files)
    PATTERN = '(.*/)?operational_data/renewals(/part-[0-9]+)?[.]parquet';

EXECUTE IMMEDIATE $$
DECLARE
    other_rows EXCEPTION (-20001, 'Tables hold other rows than manifest.json counts.');
    differences INTEGER;
BEGIN
    SELECT count_if(loaded <> made) INTO :differences FROM (
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
        SELECT entry.value:name::VARCHAR AS table_name, max(entry.value:rows::NUMBER) AS made
        FROM @salescape_files (FILE_FORMAT => 'salescape_manifest', PATTERN => '(.*/)?manifest[.]json') AS file,
            LATERAL FLATTEN(INPUT => file.$1:tables) AS entry
        GROUP BY 1
    ) AS listed USING (table_name);
    IF (differences > 0) THEN
        RAISE other_rows;
    END IF;
END;
$$;
